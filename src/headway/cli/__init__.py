"""What you type: each command reads its words, asks one job, and prints."""
