-- Entries pin the version of their paper, and papers with the same title can be called one by a person.
-- See docs/decisions/0013-entries-pin-a-version.md and 0014-papers-are-joined-by-people.md.

-- digests: the version that an entry was made from (none where none was known), the one that its team was told of, and since when
ALTER TABLE digest_entry ADD COLUMN arxiv_version INT;
ALTER TABLE digest_entry ADD COLUMN alert_version INT;
ALTER TABLE digest_entry ADD COLUMN alerted_at DATETIME(6);
CREATE INDEX digest_entry_alert ON digest_entry (alert_version);

-- What stands in a digest so far shows the paper as the library has it now.
UPDATE digest_entry SET arxiv_version = (SELECT paper.arxiv_version FROM paper WHERE paper.id = digest_entry.paper_id);

-- library: one name a line; none for versions that were replaced before this was kept
ALTER TABLE paper_version ADD COLUMN authors LONGTEXT;

-- library: what is the same for two papers whose titles differ in case, marks and spaces alone; filled by the program
ALTER TABLE paper ADD COLUMN title_key VARCHAR(32);
CREATE INDEX paper_title_key ON paper (title_key);

-- library: what a person said of two papers; the ids in a fixed order, so that a pair stands here once
CREATE TABLE paper_pair (
    first_id UUID NOT NULL,
    second_id UUID NOT NULL,
    verdict VARCHAR(20) NOT NULL,
    decided_by UUID NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CONSTRAINT paper_pair_first FOREIGN KEY (first_id) REFERENCES paper (id),
    CONSTRAINT paper_pair_second FOREIGN KEY (second_id) REFERENCES paper (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX paper_pair_second_id ON paper_pair (second_id);
