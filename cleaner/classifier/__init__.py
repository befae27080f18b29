"""Classifier: arrays → the probability of every label for every line, and how it is fitted."""
