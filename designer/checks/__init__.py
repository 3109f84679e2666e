"""Checks say whether a process is good; they never block an edit."""
