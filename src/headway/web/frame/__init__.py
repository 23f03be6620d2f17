"""What every page is framed by: its templates, and the links at its top."""
