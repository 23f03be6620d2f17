"""Open data in the Department for Education's standard: what it must be, and the screener."""
