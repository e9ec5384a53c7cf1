-- Batches, rules and triage, and what they need to know of papers.

-- library
ALTER TABLE paper ADD COLUMN licence_source VARCHAR(20);
ALTER TABLE paper ADD COLUMN categories VARCHAR(1000) DEFAULT '' NOT NULL;
ALTER TABLE paper ADD COLUMN doi VARCHAR(300);
ALTER TABLE paper ADD COLUMN journal_reference VARCHAR(1000);
ALTER TABLE paper ADD COLUMN submitted_at DATETIME(6);
ALTER TABLE paper ADD COLUMN updated_at DATETIME(6);
ALTER TABLE paper ADD COLUMN seen_at DATETIME(6);
UPDATE paper SET seen_at = created_at;
ALTER TABLE paper MODIFY COLUMN seen_at DATETIME(6) NOT NULL;

-- library: the versions of papers that were seen and replaced since
CREATE TABLE paper_version (
    paper_id UUID NOT NULL,
    number INT NOT NULL,
    title VARCHAR(1000) NOT NULL,
    abstract_text LONGTEXT NOT NULL,
    author_comment VARCHAR(2000) NOT NULL,
    updated_at DATETIME(6),
    seen_at DATETIME(6) NOT NULL,
    PRIMARY KEY (paper_id, number),
    CONSTRAINT paper_version_paper FOREIGN KEY (paper_id) REFERENCES paper (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- intake: the jobs of all nodes, as db-scheduler keeps them
CREATE TABLE scheduled_tasks (
    task_name VARCHAR(100) NOT NULL,
    task_instance VARCHAR(100) NOT NULL,
    task_data BLOB,
    execution_time DATETIME(6) NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by VARCHAR(50),
    last_success DATETIME(6),
    last_failure DATETIME(6),
    consecutive_failures INT,
    last_heartbeat DATETIME(6),
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);

-- intake: one batch a listing day, held by the node that works on it
CREATE TABLE intake_batch (
    listing_day DATE NOT NULL PRIMARY KEY,
    state VARCHAR(20) NOT NULL,
    categories VARCHAR(4000) NOT NULL,
    asked_at DATETIME(6),
    next_at DATETIME(6),
    finished_at DATETIME(6),
    trouble VARCHAR(20),
    trouble_detail VARCHAR(500),
    holder UUID,
    held_until DATETIME(6),
    stop_wanted BOOLEAN NOT NULL,
    version BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- intake: what a batch's numbers count
CREATE TABLE intake_item (
    listing_day DATE NOT NULL,
    arxiv_base VARCHAR(40) NOT NULL,
    arxiv_version INT,
    kind VARCHAR(20) NOT NULL,
    paper_id UUID,
    title VARCHAR(1000) NOT NULL,
    reason VARCHAR(40),
    detail VARCHAR(400),
    PRIMARY KEY (listing_day, arxiv_base)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX intake_item_paper ON intake_item (paper_id);

-- intake: what a topic wants; words one a line
CREATE TABLE topic_rule (
    topic_id UUID NOT NULL PRIMARY KEY,
    categories VARCHAR(1000) NOT NULL,
    wanted LONGTEXT NOT NULL,
    wanted_in VARCHAR(20) NOT NULL,
    wanted_match VARCHAR(10) NOT NULL,
    unwanted LONGTEXT NOT NULL,
    unwanted_in VARCHAR(20) NOT NULL,
    version BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- intake: papers offered to topics; a paper is offered to a topic once
CREATE TABLE candidate (
    id UUID NOT NULL PRIMARY KEY,
    topic_id UUID NOT NULL,
    paper_id UUID NOT NULL,
    listing_day DATE NOT NULL,
    place INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    matched_words VARCHAR(2000) NOT NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(40),
    decided_by UUID,
    decided_at DATETIME(6),
    decided_day DATE,
    claimed_by UUID,
    last_step UUID,
    version BIGINT NOT NULL,
    CONSTRAINT candidate_once UNIQUE (topic_id, paper_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX candidate_day ON candidate (listing_day);
CREATE INDEX candidate_decided ON candidate (decided_day);
CREATE INDEX candidate_open ON candidate (state, listing_day);
CREATE INDEX candidate_paper ON candidate (paper_id);

-- intake: what each person decided in triage, so that it can be taken back
CREATE TABLE triage_step (
    id UUID NOT NULL PRIMARY KEY,
    person_id UUID NOT NULL,
    queue_day DATE NOT NULL,
    action VARCHAR(20) NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    undone_at DATETIME(6),
    paper_id UUID NOT NULL,
    papers INT NOT NULL,
    version BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX triage_step_person ON triage_step (person_id, taken_at);

-- intake: how a candidate stood before a step
CREATE TABLE triage_step_part (
    step_id UUID NOT NULL,
    candidate_id UUID NOT NULL,
    paper_id UUID NOT NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(40),
    decided_by UUID,
    decided_at DATETIME(6),
    decided_day DATE,
    claimed_by UUID,
    last_step UUID,
    PRIMARY KEY (step_id, candidate_id),
    CONSTRAINT triage_step_part_step FOREIGN KEY (step_id) REFERENCES triage_step (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- intake: the keys that a person likes better in triage
CREATE TABLE triage_keys (
    person_id UUID NOT NULL PRIMARY KEY,
    bindings VARCHAR(1000) NOT NULL,
    version BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
