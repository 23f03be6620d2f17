"""One child across many returns: who is who, and what stood in each return about whom."""
