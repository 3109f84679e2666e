"""The map on paper and in files: sheets, PDF, SVG, PNG, printer. All paint with the canvas's own painting."""
