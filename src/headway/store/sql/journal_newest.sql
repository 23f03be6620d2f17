-- The last entries, newest first.
-- reads:  event
-- writes: nothing
-- grain:  one row per entry
SELECT number, at, event, actor, subject, details
FROM event
WHERE (:before IS NULL OR number < :before)
ORDER BY number DESC
LIMIT :count
