"""Pages and documents: one page model, and the terminal, HTML and PDF made from it."""
