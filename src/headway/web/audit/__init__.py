"""The journal, as an auditor reads it, and what the web writes in it."""
