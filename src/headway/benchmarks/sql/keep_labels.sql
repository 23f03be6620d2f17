-- Reads:  the year labels of two editions, read ($lines).
-- Writes: labels, one row per edition ('old', 'new'), series and year label. period is the same
--         text for two labels that mean the same period.
CREATE TABLE labels AS
SELECT unnest(
    from_json(
        $lines,
        '[{
            "edition": "VARCHAR",
            "series_id": "VARCHAR",
            "published_as": "VARCHAR",
            "period": "VARCHAR",
            "status": "VARCHAR"
        }]'
    ),
    recursive := true
);
