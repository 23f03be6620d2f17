"""What could be chance: limits, tests and steadier estimates for figures of few children."""
