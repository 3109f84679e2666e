"""Geometry of the map: cells, automatic layout, routes of flows, and the shapes that every output paints. No Qt."""
