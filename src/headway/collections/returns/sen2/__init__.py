"""The SEN2 return: layout, reader and checks."""
