"""What comes in: statutory returns, checked row by row, and turned into typed records."""
