"""Corpus: gold data, pages and written texts, for training and scoring."""
