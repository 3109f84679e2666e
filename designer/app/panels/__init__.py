"""The panels beside the map: palette, outline, properties, findings, figures. Each follows the session and the selection."""
