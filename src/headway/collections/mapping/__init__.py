"""Column maps: how the columns of an authority's own export become those of a published layout."""
