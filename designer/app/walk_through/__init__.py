"""Walk-throughs in the window: what was observed at each step, and the gap along the journey."""
