-- translation: the team's terms; lists of phrases are one to a line
CREATE TABLE term (
    id UUID NOT NULL PRIMARY KEY,
    source_language VARCHAR(20) NOT NULL,
    source VARCHAR(200) NOT NULL,
    translations LONGTEXT NOT NULL,
    forbidden LONGTEXT NOT NULL,
    abbreviation VARCHAR(200) NOT NULL,
    kept BOOLEAN NOT NULL,
    term_level VARCHAR(20) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    changed_by UUID NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a term was until it was changed or removed, as a row of CSV.
CREATE TABLE term_revision (
    id UUID NOT NULL PRIMARY KEY,
    term_id UUID NOT NULL,
    content LONGTEXT NOT NULL,
    changed_by UUID NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    replaced_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX term_revision_of ON term_revision (term_id, replaced_at);

-- Findings that a person has looked at and let stand, until the words change that they are about.
CREATE TABLE dismissed_finding (
    text_key VARCHAR(120) NOT NULL,
    finding VARCHAR(32) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    dismissed_by UUID NOT NULL,
    dismissed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (text_key, finding)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
