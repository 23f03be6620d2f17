"""The gate: which figures whom may see. Nothing above this room takes a raw count."""
