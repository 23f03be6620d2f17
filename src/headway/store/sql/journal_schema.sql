-- The journal's one table, which only ever grows.
-- reads:  nothing
-- writes: event, its indexes and the triggers that guard it
-- grain:  one row per thing that happened
CREATE TABLE IF NOT EXISTS event (
  number   INTEGER PRIMARY KEY CHECK (number > 0),
  at       TEXT NOT NULL,   -- UTC, ISO 8601
  event    TEXT NOT NULL,   -- an EventType
  actor    TEXT NOT NULL,   -- an account's name, or the name of a job
  subject  TEXT,            -- keyed hash of an identifier; null where no child is concerned
  details  TEXT NOT NULL,   -- a JSON object, keys sorted
  previous TEXT NOT NULL,   -- the seal of the entry before
  seal     TEXT NOT NULL    -- keyed hash of all the above
) STRICT;

CREATE INDEX IF NOT EXISTS event_by_subject ON event (subject) WHERE subject IS NOT NULL;

CREATE UNIQUE INDEX IF NOT EXISTS one_pupil_id_per_identifier
  ON event (subject) WHERE event IN ('pupil_id_issued', 'pupil_id_linked');

CREATE UNIQUE INDEX IF NOT EXISTS pupil_id_issued_once
  ON event (json_extract(details, '$.pupil_id')) WHERE event = 'pupil_id_issued';

CREATE TRIGGER IF NOT EXISTS event_is_never_changed BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER IF NOT EXISTS event_is_never_deleted BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
