-- intake: whether a mail of arXiv announced the paper, which no feed of other categories takes back
ALTER TABLE intake_item ADD COLUMN mailed BOOLEAN DEFAULT FALSE NOT NULL;
