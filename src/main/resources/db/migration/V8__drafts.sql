-- translation: what a machine drafted, with which model and prompt, and how far the approved text was from it (0 to 1).
CREATE TABLE draft (
    id UUID NOT NULL PRIMARY KEY,
    text_key VARCHAR(120) NOT NULL,
    engine VARCHAR(120) NOT NULL,
    model VARCHAR(120) NOT NULL,
    prompt VARCHAR(40) NOT NULL,
    drafted_at DATETIME(6) NOT NULL,
    content LONGTEXT NOT NULL,
    distance DOUBLE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX draft_of ON draft (text_key, drafted_at);
