"""Edits as pure functions, the behaviours that follow from them, the rules that allow them, and the history of values. No Qt."""
