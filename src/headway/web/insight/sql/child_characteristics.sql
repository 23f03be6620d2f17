-- Characteristics as they stood, of one child within the scope.
-- reads:  child, characteristic
-- writes: nothing
-- grain:  one row per census
SELECT year, term, sen_provision, sen_primary_need, fsm_on_day, fsm6, ethnicity, language
FROM characteristic
WHERE pupil_id IN (SELECT pupil_id FROM child WHERE pupil_id = $pupil_id AND {scope})
ORDER BY year DESC, CASE term WHEN 'summer' THEN 1 WHEN 'spring' THEN 2 ELSE 3 END
