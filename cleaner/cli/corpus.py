"""`cleaner corpus IN… --out-dir DIR`: cleans files and folders of pages, records and archives."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

import cleaner
from cleaner.classifier.storage import load_model
from cleaner.cli import bulk
from cleaner.cli.options import Drop, Keep, Kind, Preset, Scrub, Threshold, application, thresholds
from cleaner.cli.shell import say
from cleaner.errors import InputError
from cleaner.reading.records import Keys
from cleaner.running.corpus import Job, refuse_foreign, run, tell_orphans, tell_skipped
from cleaner.running.files import Options
from cleaner.running.formats import CorpusTask
from cleaner.running.manifest import NAME, manifest
from cleaner.running.report import Reporter
from cleaner.running.streams import MAX_RATIO, Gauge
from cleaner.running.tree import Plan, plan

TIMEOUT = 60.0


def corpus_cli(  # noqa: PLR0913, PLR0917 - one parameter per option
    inputs: Annotated[list[Path], typer.Argument(metavar="IN", help="Files and folders.", show_default=False)],
    out_dir: Annotated[Path, typer.Option("--out-dir", metavar="DIR", help="Folder for the output.")],
    jobs: bulk.Jobs = 1,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume", help="Go on with a run that was interrupted; what failed is done again under higher limits."
        ),
    ] = False,
    text_key: bulk.TextKey = "text",
    html_key: bulk.HtmlKey = None,
    out_key: bulk.OutKey = None,
    inline_labels: bulk.InlineLabels = False,
    labels_key: bulk.LabelsKey = "labels",
    rendered_key: bulk.RenderedKey = None,
    keep: Keep = None,
    drop: Drop = None,
    threshold: Threshold = None,
    preset: Preset = None,
    scrub: Scrub = False,
    kind: Kind = "auto",
    max_bytes: bulk.MaxBytes = bulk.MAX_BYTES,
    max_ratio: bulk.MaxRatio = MAX_RATIO,
    timeout: bulk.Timeout = TIMEOUT,
    strict: bulk.Strict = False,
    on_error: bulk.OnError = "drop",
    quiet: bulk.Quiet = False,
) -> None:
    """Clean files and folders: text, Markdown, HTML, JSON Lines (each also .gz and .zst), WARC, WET and Parquet.

    The output mirrors the folders; a file appears there only when it is complete. HTML becomes .html.txt, and an
    archive JSON Lines. A manifest lists what was done, and --resume goes by it.
    """
    engine = cleaner.Cleaner(keep or (), drop or (), thresholds(threshold or ()), preset, scrub=scrub)
    keys = Keys(text_key, html_key, out=out_key, labels=labels_key if inline_labels else None, rendered=rendered_key)
    limits, keep_failed = bulk.limits_of(max_bytes, timeout), bulk.keeps_failed(on_error)
    options = Options(limits, bulk.check_keys(keys), bulk.check_ratio(max_ratio), Gauge(), keep_failed)
    found = plan(inputs, out_dir).read_as(bulk.check_kind(kind))
    if not quiet:
        tell_skipped(found, say)
    refuse_nothing(found, inputs)
    job = Job(CorpusTask(engine, keys), found, options, bulk.check_jobs(jobs))
    header = header_of(engine, job, kind)
    reporter = Reporter(say, strict, quiet)
    refuse_existing(found, out_dir)
    with reporter, manifest(out_dir, header, resume) as opened:
        run(job, opened, reporter)
        if not quiet:
            tell_orphans(found, opened, say)
    raise SystemExit(reporter.tally.exit_code)


def header_of(engine: cleaner.Cleaner, job: Job, kind: str) -> dict[str, Any]:
    """Collect everything that can change a byte of the output; --jobs cannot."""
    config, options = engine.config, job.options
    model = load_model(config.model)
    return {
        "cleaner": cleaner.__version__,
        "model": {"name": model.name, "sha256": model.sha256},
        "options": {
            "keep": sorted(config.kept_labels),
            "threshold": dict(zip(cleaner_labels(), config.thresholds, strict=True)),
            "scrub": config.scrub,
            "kind": kind,
            "keys": options.keys._asdict(),
            "on_error": "keep" if options.keep_failed else "drop",
            "max_bytes": options.limits.size,
            "timeout": options.limits.seconds,
            "max_ratio": options.max_ratio,
        },
    }


def cleaner_labels() -> list[str]:
    """Names of the labels, in order."""
    return [label.name for label in cleaner.LABELS]


def refuse_nothing(found: Plan, inputs: Sequence[Path]) -> None:
    """Raise InputError if there is no file that could be cleaned."""
    if not found.entries and not found.failed:
        raise InputError(
            f"nothing to clean in {', '.join(map(str, inputs))}; see `cleaner corpus --help` for the kinds of files"
        )


def refuse_existing(found: Plan, out_dir: Path) -> None:
    """Raise ConfigError if a run would write over a file where no run has been; a manifest says that there was one."""
    record = out_dir / NAME
    if not os.access(record, os.F_OK) or not record.stat().st_size:
        refuse_foreign(found, {})


app = application(corpus_cli)
