"""The record tables of an edition: what stood in each return, by pupil_id, without a name."""
