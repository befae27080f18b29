"""Settings of all tests: Hypothesis without a clock, since other work on the machine must not fail a test."""

from hypothesis import settings

settings.register_profile("cleaner", deadline=None, max_examples=60, print_blob=True)
settings.load_profile("cleaner")
