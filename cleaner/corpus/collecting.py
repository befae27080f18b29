"""Collects the samples a model is fitted to: each page in several renderings, gold documents, and what validates."""

import zlib
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from cleaner.corpus.annotations import Annotation, read_annotations
from cleaner.corpus.gold import GoldDocument, read_gold
from cleaner.corpus.mixing import edited_samples, kept_samples, mixed_samples
from cleaner.corpus.pages import Page, read_pages, read_typed
from cleaner.corpus.planting import planted_samples
from cleaner.corpus.renderings import RENDERINGS, flatten, render
from cleaner.corpus.samples import Sample, carry_over, clean_sample, cut, from_gold, from_page
from cleaner.document import Document
from cleaner.reading import read

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"
"""The labelled documents of the repository; they do not travel in the wheel."""

# Times per epoch that a sample of each kind is seen. Labels given line by line count most; clean texts, and lines that
# were kept, count so much that a text cleaned before stays whole.
TYPED_REPEAT = 2.0
ANNOTATED_REPEAT = 1.0
OTHER_REPEAT = 0.7
RENDERED_REPEAT = 0.5
CLEAN_REPEAT = 1.2
GOLD_REPEAT = 1.0
PAGES_REPEAT = 2.0
LEAK_PAGES_REPEAT = 1.0
SEED_REPEAT = 4.0
PLANTED_REPEAT = 0.7
MIXED_REPEAT = 0.7
KEPT_REPEAT = 1.2

SOURCES = {
    "wcxb-dev": "Web Content eXtraction Benchmark v1.0, development part; M. Foley 2026; CC-BY-4.0",
    "multilingual": "evaluation set of trafilatura; Apache-2.0, page texts their publishers'",
    "typed": "lines of pages of these two, labelled for this project",
    "annotations": "lines of further pages of these two, labelled for this project (models/annotations.jsonl)",
    "chatter": "leaked assistant text and look-alikes, found and written, labelled for this project",
    "seeds": "documents and fragments of this repository",
}


@dataclass(frozen=True)
class Collection:
    """All samples, the pages they are from, and the hand-labelled documents that validate.

    `annotated` counts the pages whose text is the one that was annotated.
    """

    samples: list[Sample]
    pages: list[Page]
    validation: list[GoldDocument]
    annotated: int = 0

    def summary(self) -> dict[str, int]:
        """Samples per rendering."""
        return dict(sorted(Counter(sample.rendering for sample in self.samples).items()))

    def sources(self) -> dict[str, str]:
        """What the samples are from, with licences."""
        return SOURCES


def collect(  # noqa: PLR0913, PLR0917 - what is left out measures the model
    data: Path,
    seed: int = 0,
    with_seeds: bool = True,
    with_chatter: bool = True,
    with_pages: bool = True,
    jobs: int = 2,
) -> Collection:
    """Collect the samples of the split `train` below `data`, and of the repository's seeds.

    `seed` decides what is planted where. Without `with_seeds` the seed documents stay unseen, without `with_chatter`
    those of `data/chatter`, without `with_pages` the written pages of `seeds/pages.jsonl`, so that they can measure
    the model.
    """
    from joblib import Parallel, delayed  # noqa: PLC0415 - training only

    pages = list(read_pages(data, "train"))
    typed = {gold.source: gold for gold in read_typed(data, "train")}
    ours = read_annotations()
    found = Parallel(n_jobs=jobs)(
        delayed(page_samples)(page, typed.get(page.key), ours.get(page.key)) for page in pages
    )
    samples = [sample for group in found for sample in group]
    annotated = {s.key for s in samples if s.hand and s.key in ours.keys() - typed.keys()}
    pages_by_hand = [*edited_samples(samples, seed), *mixed_samples(samples, seed)]
    samples += [replace(s, repeat=MIXED_REPEAT) for s in pages_by_hand]
    samples += [replace(s, repeat=KEPT_REPEAT) for s in kept_samples(samples)]
    samples += planted(samples, seed, with_pages)
    samples += gold_samples(data, with_seeds, with_chatter, with_pages)
    return Collection(samples, pages, read_typed(data, "val"), len(annotated))


def page_samples(page: Page, gold: GoldDocument | None, annotation: Annotation | None = None) -> list[Sample]:
    """Return the samples of one page: flattened, with markup, in another rendering, cleaned, and cut."""
    html = page.html()
    flat = from_page(page, Document.from_text(flatten(html)))
    repeat = OTHER_REPEAT if gold is None else TYPED_REPEAT
    if gold is None and annotation is not None:
        gold = annotation.of(flat.document.source)
        repeat = ANNOTATED_REPEAT if gold else repeat
    if gold is not None:
        labels = from_gold(gold, page.site, key=page.key)
        flat = replace(from_page(page, labels.document), labels=labels.labels, hand=True)
    flat = replace(flat, repeat=repeat)
    marked = carry_over(flat, read(html, "html"), "html")
    if page.main_content is not None:  # the gold main text is nearer than the flattened page
        marked = replace(marked, content=from_page(page, marked.document).content)
    samples = [flat, marked, *_rendered(page, flat), *_cuts(flat)]
    if page.main_content:
        samples.append(clean_sample(page.main_content, page, CLEAN_REPEAT))
    return [sample for sample in samples if len(sample.document)]


def _rendered(page: Page, flat: Sample) -> list[Sample]:
    """Other renderings, chosen by the page's key: two of a page labelled by hand, one of every second other page."""
    names = sorted(RENDERINGS)
    start = zlib.crc32(page.key.encode())
    n = 2 if flat.hand else start // len(names) % 2
    chosen = [names[(start + i) % len(names)] for i in range(n)]
    documents = [(name, Document.from_text(render(page, name))) for name in chosen]
    return [carry_over(flat, document, name, RENDERED_REPEAT) for name, document in documents if document.lines]


def _cuts(flat: Sample) -> list[Sample]:
    """For pages labelled by hand, the page cut somewhere, as crawlers cut pages."""
    n = len(flat.document)
    if not flat.hand or n < 20:
        return []
    random = np.random.default_rng(zlib.crc32(flat.key.encode()))
    start = int(random.integers(0, n // 2)) if random.random() < 0.5 else 0
    end = int(random.integers(start + n // 4, n))
    return [replace(cut(flat, start, end), repeat=RENDERED_REPEAT)]


def planted(samples: list[Sample], seed: int, with_pages: bool = True) -> list[Sample]:
    """Return clean pages in which leaks, look-alikes and copies were planted, and these texts alone."""
    carriers = [s for s in samples if s.rendering == "clean" or (s.rendering == "flat" and s.hand)]
    if with_pages:
        carriers += [from_gold(gold, gold.id) for gold in read_gold(SEEDS / "pages.jsonl")]
    found = planted_samples(carriers, SEEDS / "chatter", seed)
    return [replace(s, repeat=PLANTED_REPEAT) if s.rendering == "planted" else s for s in found]


def gold_samples(data: Path, with_seeds: bool, with_chatter: bool, with_pages: bool = True) -> list[Sample]:
    """Return the samples of gold documents that are no pages of the collections."""
    found = [data / "chatter" / f"{name}.jsonl" for name in ("leaks", "lookalikes", "written") if with_chatter]
    paths = [(path, GOLD_REPEAT) for path in found if path.is_file()]
    paths += [(SEEDS / "pages.jsonl", PAGES_REPEAT)] * with_pages
    paths += [(SEEDS / "chatter" / "pages.jsonl", LEAK_PAGES_REPEAT)]
    paths += [(SEEDS / "gold.jsonl", SEED_REPEAT)] * with_seeds
    return [from_gold(gold, gold.id, repeat) for path, repeat in paths for gold in read_gold(path)]
