-- What a topic chose and rejected last, for sorting by likeness to it.
CREATE INDEX candidate_history ON candidate (topic_id, state, decided_at);
