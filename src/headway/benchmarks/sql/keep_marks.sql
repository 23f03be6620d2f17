-- Reads:  the marks that stand for a missing value ($lines).
-- Writes: marks, one row per mark and what it means (symbol; gap null where it says all).
CREATE TABLE marks AS
SELECT unnest(
    from_json($lines, '[{"mark": "VARCHAR", "symbol": "VARCHAR", "gap": "VARCHAR"}]'),
    recursive := true
);
