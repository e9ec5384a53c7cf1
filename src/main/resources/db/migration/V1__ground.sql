-- One schema for MariaDB (10.11 and 11.4) and for H2 in its MariaDB mode. See docs/decisions/0003-one-schema-two-engines.md.
-- Times are UTC in DATETIME(6): MariaDB converts TIMESTAMP to the session's zone. utf8mb4_bin: the general collations take
-- all characters beyond the basic plane for equal.

-- accounts
CREATE TABLE person (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    password_one_time BOOLEAN NOT NULL,
    access_stamp BIGINT NOT NULL,
    disabled BOOLEAN NOT NULL,
    language VARCHAR(10),
    created_at DATETIME(6) NOT NULL,
    last_seen_at DATETIME(6),
    version BIGINT NOT NULL,
    CONSTRAINT person_name UNIQUE (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE person_role (
    person_id UUID NOT NULL,
    role VARCHAR(20) NOT NULL,
    PRIMARY KEY (person_id, role),
    CONSTRAINT person_role_person FOREIGN KEY (person_id) REFERENCES person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE sign_in_failure (
    subject VARCHAR(200) NOT NULL PRIMARY KEY,
    failures INT NOT NULL,
    last_failed_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE audit_entry (
    id UUID NOT NULL PRIMARY KEY,
    happened_at DATETIME(6) NOT NULL,
    person_id UUID,
    action VARCHAR(60) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    detail VARCHAR(1000)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX audit_entry_time ON audit_entry (happened_at);

-- library
CREATE TABLE paper (
    id UUID NOT NULL PRIMARY KEY,
    arxiv_base VARCHAR(40),
    arxiv_version INT,
    title VARCHAR(1000) NOT NULL,
    title_fingerprint VARCHAR(32) NOT NULL,
    abstract_text LONGTEXT NOT NULL,
    abstract_fingerprint VARCHAR(32) NOT NULL,
    author_comment VARCHAR(2000),
    language VARCHAR(10) NOT NULL,
    licence VARCHAR(200),
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT paper_arxiv UNIQUE (arxiv_base)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE paper_author (
    paper_id UUID NOT NULL,
    place INT NOT NULL,
    name VARCHAR(300) NOT NULL,
    PRIMARY KEY (paper_id, place),
    CONSTRAINT paper_author_paper FOREIGN KEY (paper_id) REFERENCES paper (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- intake: one request to arXiv at a time, for all nodes
CREATE TABLE arxiv_turn (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    holder UUID,
    held_until DATETIME(6) NOT NULL,
    free_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- topics
CREATE TABLE topic (
    id UUID NOT NULL PRIMARY KEY,
    slug VARCHAR(60) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    name_zh VARCHAR(200) NOT NULL,
    place INT NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT topic_slug UNIQUE (slug)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- texts: what people type, by key, with every version kept
CREATE TABLE stored_text (
    text_key VARCHAR(120) NOT NULL PRIMARY KEY,
    content LONGTEXT NOT NULL,
    edit_version BIGINT NOT NULL,
    edited_by UUID NOT NULL,
    edited_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE text_revision (
    text_key VARCHAR(120) NOT NULL,
    edit_version BIGINT NOT NULL,
    content LONGTEXT NOT NULL,
    edited_by UUID NOT NULL,
    edited_at DATETIME(6) NOT NULL,
    PRIMARY KEY (text_key, edit_version, edited_by, edited_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE parked_text (
    text_key VARCHAR(120) NOT NULL,
    person_id UUID NOT NULL,
    content LONGTEXT NOT NULL,
    base_version BIGINT NOT NULL,
    parked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (text_key, person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- translation: workflow of the text KEY@LANGUAGE, whose words are in stored_text
CREATE TABLE translation (
    text_key VARCHAR(120) NOT NULL PRIMARY KEY,
    state VARCHAR(20) NOT NULL,
    content_version BIGINT NOT NULL,
    source_fingerprint VARCHAR(32) NOT NULL,
    source_content LONGTEXT NOT NULL,
    translated_by UUID,
    translated_at DATETIME(6),
    reviewed_by UUID,
    reviewed_at DATETIME(6),
    override_reason VARCHAR(500),
    engine VARCHAR(100),
    version BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- annotation
CREATE TABLE annotation (
    id UUID NOT NULL PRIMARY KEY,
    target_key VARCHAR(120) NOT NULL,
    start_position INT NOT NULL,
    end_position INT NOT NULL,
    exact_quote LONGTEXT NOT NULL,
    prefix_quote VARCHAR(200) NOT NULL,
    suffix_quote VARCHAR(200) NOT NULL,
    body_language VARCHAR(10) NOT NULL,
    visibility VARCHAR(10) NOT NULL,
    created_by UUID NOT NULL,
    created_at DATETIME(6) NOT NULL,
    deleted_by UUID,
    deleted_at DATETIME(6),
    version BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX annotation_target ON annotation (target_key);

CREATE TABLE annotation_reply (
    id UUID NOT NULL PRIMARY KEY,
    annotation_id UUID NOT NULL,
    content LONGTEXT NOT NULL,
    created_by UUID NOT NULL,
    created_at DATETIME(6) NOT NULL,
    deleted_at DATETIME(6),
    CONSTRAINT annotation_reply_annotation FOREIGN KEY (annotation_id) REFERENCES annotation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX annotation_reply_of ON annotation_reply (annotation_id);

-- digests
CREATE TABLE digest (
    id UUID NOT NULL PRIMARY KEY,
    topic_id UUID NOT NULL,
    listing_day DATE NOT NULL,
    introduction_language VARCHAR(10) NOT NULL,
    state VARCHAR(20) NOT NULL,
    demo BOOLEAN NOT NULL,
    attribution VARCHAR(500),
    created_by UUID NOT NULL,
    created_at DATETIME(6) NOT NULL,
    worked_by UUID NOT NULL,
    worked_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT digest_topic_day UNIQUE (topic_id, listing_day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX digest_day ON digest (listing_day);

CREATE TABLE digest_entry (
    id UUID NOT NULL PRIMARY KEY,
    digest_id UUID NOT NULL,
    paper_id UUID NOT NULL,
    place INT NOT NULL,
    owner_id UUID,
    note_language VARCHAR(10) NOT NULL,
    takeaways_language VARCHAR(10) NOT NULL,
    removed_by UUID,
    removed_at DATETIME(6),
    CONSTRAINT digest_entry_digest FOREIGN KEY (digest_id) REFERENCES digest (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX digest_entry_paper ON digest_entry (paper_id);

-- publishing: issues are written once and never changed, but for the moment they were taken back
CREATE TABLE issue (
    id UUID NOT NULL PRIMARY KEY,
    digest_id UUID NOT NULL,
    topic_slug VARCHAR(60) NOT NULL,
    listing_day DATE NOT NULL,
    number INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    headline LONGTEXT NOT NULL,
    content LONGTEXT NOT NULL,
    note VARCHAR(500),
    published_by UUID NOT NULL,
    published_at DATETIME(6) NOT NULL,
    CONSTRAINT issue_number UNIQUE (digest_id, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- publishing: what stands at a public address now
CREATE TABLE publication (
    digest_id UUID NOT NULL PRIMARY KEY,
    topic_slug VARCHAR(60) NOT NULL,
    listing_day DATE NOT NULL,
    issue_id UUID NOT NULL,
    first_published_at DATETIME(6) NOT NULL,
    taken_back_by UUID,
    taken_back_at DATETIME(6),
    version BIGINT NOT NULL,
    CONSTRAINT publication_address UNIQUE (topic_slug, listing_day),
    CONSTRAINT publication_issue FOREIGN KEY (issue_id) REFERENCES issue (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX publication_day ON publication (listing_day);

-- settings of modules: site's name, licence, front matter, by name
CREATE TABLE setting (
    name VARCHAR(80) NOT NULL PRIMARY KEY,
    content LONGTEXT NOT NULL,
    edit_version BIGINT NOT NULL,
    edited_by UUID NOT NULL,
    edited_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
