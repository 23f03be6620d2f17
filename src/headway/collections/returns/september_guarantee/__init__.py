"""September Guarantee offers and destinations: layout, checks and reader."""
