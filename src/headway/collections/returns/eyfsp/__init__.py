"""The early years foundation stage profile return: layout, checks and reader."""
