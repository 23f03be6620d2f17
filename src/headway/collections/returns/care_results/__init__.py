"""Results of children in our care schooled elsewhere: layout, checks and reader."""
