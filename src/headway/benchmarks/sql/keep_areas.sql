-- Reads:  the areas Headway knows ($lines).
-- Writes: areas, one row per area. Lifetimes are null where they have no bearing.
CREATE TABLE areas AS
SELECT unnest(
    from_json($lines, '[{"area": "VARCHAR", "created_on": "DATE", "abolished_on": "DATE"}]'),
    recursive := true
);
