"""The document on the disk: strict YAML with places, byte-true writing, migrations, the JSON Schema, atomic files."""
