"""The window: session, main window, start page, panels. The only room that holds a document open."""
