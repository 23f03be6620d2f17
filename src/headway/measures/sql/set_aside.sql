-- Why rows of the files behind one fact table in one year were set aside, at some schools.
-- reads:  set_aside, submission, source
-- writes: nothing
-- grain:  one row per return and check
SELECT submission.return_id, set_aside.check_code, CAST(sum(set_aside.faults) AS BIGINT) AS faults
FROM set_aside
JOIN submission ON submission.submission_id = set_aside.submission_id
WHERE set_aside.submission_id IN (
    SELECT source.submission_id FROM source
    WHERE source.facts = $facts AND source.year = $year
  )
  AND ($places::VARCHAR[] IS NULL OR set_aside.laestab IS NULL
    OR list_contains($places::VARCHAR[], set_aside.laestab))
GROUP BY submission.return_id, set_aside.check_code
ORDER BY faults DESC, submission.return_id, set_aside.check_code
