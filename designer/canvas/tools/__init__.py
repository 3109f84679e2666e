"""One object per gesture: made when the button goes down, gone when it goes up; Esc cancels every one of them."""
