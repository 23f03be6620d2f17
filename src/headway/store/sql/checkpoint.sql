-- Put the write-ahead log into the edition's file.
-- reads:  nothing
-- writes: the file itself
-- grain:  none
CHECKPOINT
