"""Charts as the map's own shapes: each a pure function of plain figures, with a picture, a table and a sentence. No Qt."""
