"""The looked-after children return: layout, checks and reader."""
