"""Simulating from the window: runs beside it, what they found, the map by the hour, charts, and cases on their way."""
