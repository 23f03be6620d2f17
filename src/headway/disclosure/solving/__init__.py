"""Choosing what to hide, and finding the proof. Needs the extra ``releases``; nothing else does."""
