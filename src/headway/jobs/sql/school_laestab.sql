-- The number by which a school's rows are known, from that number or the one of its register entry.
-- reads:  school
-- writes: nothing
-- grain:  one row, or none where no school has the number
SELECT laestab FROM school WHERE CAST(urn AS VARCHAR) = $number OR laestab = $number
