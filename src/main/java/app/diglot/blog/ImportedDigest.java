package app.diglot.blog;

import app.diglot.digests.DigestId;

/** A post that was stored, and how many entries the digest gained. */
public record ImportedDigest(DigestId digest, long added) {}
