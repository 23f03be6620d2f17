"""Who may see what: permissions, roles, and the scope without which no child is read."""
