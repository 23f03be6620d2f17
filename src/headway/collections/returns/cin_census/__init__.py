"""The children in need census: layout, reader and checks."""
