package app.diglot.publishing;

import app.diglot.digests.Corrections;
import app.diglot.digests.DigestId;
import app.diglot.digests.EntryId;
import app.diglot.digests.TextChangedMeanwhile;
import app.diglot.publishing.pages.Addresses;
import app.diglot.shared.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections from the desk's own screens. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class DeskCorrections implements Corrections {

    private final Publishing publishing;

    DeskCorrections(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Page> page(DigestId digest, Optional<EntryId> entry) {
        PublicationStatus status = publishing.status(digest);
        return status.standing()
                .filter(standing -> status.kind() == PublicationStatus.Kind.STANDS)
                .map(standing -> new Page(address(standing, entry), standing.languages()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pending> pending(DigestId digest) {
        return publishing.unpublished(digest).stream()
                .map(DeskCorrections::pending)
                .toList();
    }

    @Override
    @Transactional
    public void publish(DigestId digest, Pending text, @Nullable String note) {
        boolean asSeen = pending(digest).stream()
                .anyMatch(now -> now.key().equals(text.key()) && now.now().equals(text.now()));
        if (!asSeen) {
            throw new TextChangedMeanwhile();
        }
        publishing.correct(digest, text.key(), note);
    }

    private static Pending pending(Unpublished text) {
        return new Pending(
                text.key(),
                text.published().stream().flatMap(DeskCorrections::words).toList(),
                Fingerprint.of(text.now().toString()).toString());
    }

    private static Stream<Words> words(FrozenText text) {
        return Stream.concat(
                Stream.of(new Words(text.language(), text.source())),
                Stream.ofNullable(text.translation())
                        .map(words -> new Words(text.language().other(), words)));
    }

    private static String address(FrozenDigest standing, Optional<EntryId> entry) {
        String page = Addresses.digest(standing.slug(), standing.day(), List.of());
        return standing.entries().stream()
                .filter(known ->
                        entry.map(EntryId::id).filter(known.id()::equals).isPresent())
                .map(known -> page + "#" + known.anchor())
                .findFirst()
                .orElse(page);
    }
}
