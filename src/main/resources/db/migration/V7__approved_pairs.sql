-- translation: the translation memory. A pair that was approved otherwise later is retired and stays as its history.
CREATE TABLE approved_pair (
    id UUID NOT NULL PRIMARY KEY,
    text_key VARCHAR(120) NOT NULL,
    english LONGTEXT NOT NULL,
    chinese LONGTEXT NOT NULL,
    approved_by UUID NOT NULL,
    approved_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    retired BOOLEAN NOT NULL,
    version BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX approved_pair_of ON approved_pair (text_key);

-- Every server follows the changes by their time.
CREATE INDEX approved_pair_changed ON approved_pair (changed_at);

CREATE INDEX approved_pair_approved ON approved_pair (approved_at);
