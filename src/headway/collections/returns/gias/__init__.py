"""The register of schools: layout, checks and reader."""
