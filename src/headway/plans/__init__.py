"""Plans: one shape for authority, school and child, the verdict on a target, the sentences."""
