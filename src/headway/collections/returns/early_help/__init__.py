"""Early help episodes: layout, checks and reader."""
