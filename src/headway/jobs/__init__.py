"""What a door can ask for: one function a use, each re-runnable."""
