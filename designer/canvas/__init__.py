"""The interactive map: a Qt scene that follows the blueprint, a view, and one object per gesture."""
