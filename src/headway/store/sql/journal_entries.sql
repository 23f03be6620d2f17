-- Entries in the order in which they were written.
-- reads:  event
-- writes: nothing
-- grain:  one row per entry
SELECT number, at, event, actor, subject, details, previous, seal
FROM event
WHERE (:event IS NULL OR event = :event)
  AND (
    :subject IS NULL
    OR subject = :subject
    -- A list of children is one entry, with the mark of each.
    OR EXISTS (SELECT 1 FROM json_each(event.details, '$.subjects') WHERE value = :subject)
  )
ORDER BY number
