"""Scenarios in the window: what they change, what they would bring, and what-if from the map."""
