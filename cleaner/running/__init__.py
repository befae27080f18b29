"""Running: many documents, several workers, files in and out.

Items go in, in order; each comes out with its Outcome, in the same order, whatever the number of workers:

    items (records.py, files) → task.py, here or in workers (pool.py) → tally.py counts, a sink writes

A failure belongs to one item and never ends the run, unless the options or the model are wrong.
"""
