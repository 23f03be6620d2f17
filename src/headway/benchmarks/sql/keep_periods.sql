-- Reads:  the year labels that were understood ($lines).
-- Writes: periods, one row per series and year label. first_day is null where undated.
CREATE TABLE periods AS
SELECT unnest(
    from_json(
        $lines,
        '[{
            "short_desc": "VARCHAR",
            "years": "VARCHAR",
            "series_id": "VARCHAR",
            "period": "VARCHAR",
            "ends_on": "DATE",
            "first_day": "DATE"
        }]'
    ),
    recursive := true
);
