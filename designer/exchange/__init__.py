"""What other programs read: findings as SARIF, steps as a table, differences between two documents."""
