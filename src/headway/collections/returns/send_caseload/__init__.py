"""The SEND caseload: layout, checks and reader."""
