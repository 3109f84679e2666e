"""The report of a service: one value made from the document and its figures, and the files that are written of it."""
