"""The vocabulary of a service process: elements, quantities and the one immutable document value."""
