"""The print dialog: settings, an exact preview, and the jobs that go to a printer or into a file."""
