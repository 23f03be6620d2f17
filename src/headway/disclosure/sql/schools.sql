-- The school numbers of some schools.
-- reads:  school
-- writes: nothing
-- grain:  one row per school
SELECT laestab FROM school WHERE list_contains($urns::BIGINT[], urn) ORDER BY laestab
