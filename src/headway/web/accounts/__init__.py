"""Accounts: who signs in, in which role, with which reach."""
