"""Service Designer: draw a service as a blueprint, see where it chokes and which promises it cannot keep."""

__version__ = "0.1.0"
