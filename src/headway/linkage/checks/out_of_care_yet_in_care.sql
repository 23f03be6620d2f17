-- Children whom a census says to be out of care, by adoption or an order, while they were in ours.
-- reads:  support, submission, care_episode
-- writes: nothing
-- grain:  one row per child, year and school
-- Short breaks (V3, V4) do not count: a child may have those afterwards.
SELECT DISTINCT support.pupil_id, support.year, support.laestab
FROM support
JOIN submission ON submission.submission_id = support.submission_id
JOIN care_episode ON care_episode.pupil_id = support.pupil_id
WHERE support.post_looked_after IS NOT NULL
  AND care_episode.legal_status NOT IN ('V3', 'V4')
  AND care_episode.started_on <= submission.reference_on
  AND submission.reference_on < COALESCE(
    care_episode.ended_on, make_date(care_episode.year + 1, 4, 1)
  )
ORDER BY support.pupil_id, support.year, support.laestab
