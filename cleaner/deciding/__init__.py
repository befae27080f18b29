"""Deciding: findings and probabilities → one decision per line."""
