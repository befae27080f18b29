"""The labelled pages that a runner measures on when it needs pages alone."""

from pathlib import Path

from cleaner.corpus.labelled import LabelledPage, read_samples


def unseen_pages(data: Path) -> list[LabelledPage]:
    """Return the pages of `wcxb-dev/` below `data` that belong to the split `val`, or those of `data` itself.

    `data` itself may have any of the shapes that `read_samples` knows; of split collections it gives `val` too.
    """
    folder = data / "wcxb-dev"
    pages = read_samples(folder if folder.is_dir() else data, "val")
    return pages or read_samples(data)
