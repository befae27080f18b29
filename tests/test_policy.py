"""Which lines a policy keeps, on decisions built by hand."""

import numpy as np
import pytest

from cleaner.config import PRESETS, Config
from cleaner.decision import Decisions
from cleaner.labels import INDEX, NAMES
from cleaner.policy import keep_mask

LETTERS = {"b": "body", "-": "blank", "p": "promo", "y": "byline", "c": "llm_chatter"}


def kept(page, confidence=0.9, **options):
    """Letters of `page` are lines; returns those of the kept lines, a dot for each removed one."""
    labels = np.array([INDEX[LETTERS[letter]] for letter in page], np.uint8)
    decisions = Decisions(labels, np.full(len(page), confidence, np.float32), {})
    mask = keep_mask(decisions, Config.of(**options))
    return "".join(letter if keep else "." for letter, keep in zip(page, mask, strict=True))


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("", ""),
        ("bb", "bb"),
        ("b--b", "b--b"),
        ("--b--", "--b--"),
        ("---", "---"),
        ("bpb", "b.b"),
        ("b-p-b", "b-..b"),
        ("bp-b", "b.-b"),
        ("b--p--b", "b-....b"),
        ("b-p-b--b", "b-..b--b"),
        ("-p-b", "...b"),
        ("b-p-", "b..."),
        ("--bpb--", "--b.b--"),
        ("-p-", "..."),
        ("p", "."),
    ],
)
def test_blank_lines_around_a_removal_are_squeezed_to_one_and_to_none_at_the_edges(page, expected):
    assert kept(page) == expected


def test_dropped_blank_lines_are_all_removed():
    assert kept("b--b-p-b", drop="blank") == "b..b...b"


def test_keep_and_drop_change_the_default_policy():
    assert kept("bypc", keep="byline") == "by.."
    assert kept("bypc", keep="all", drop="llm_chatter") == "byp."


def test_a_line_is_removed_only_from_its_threshold_on():
    assert kept("bp", confidence=0.79, threshold={"promo": 0.8}) == "bp"
    assert kept("bp", confidence=0.8, threshold={"promo": 0.8}) == "b."
    assert kept("bpy", confidence=0.79, threshold={"all": 0.8, "byline": 0.5}) == "bp."


def test_options_are_applied_after_the_preset():
    assert kept("bypc", preset="chatter-only") == "byp."
    assert kept("bypc", preset="chatter-only", keep="llm_chatter") == "bypc"
    assert kept("bypc", preset="chatter-only", drop="promo") == "by.."
    assert kept("bp", confidence=0.5, preset="careful") == "bp"
    assert kept("bp", confidence=0.5, preset="careful", threshold={"promo": 0.4}) == "b."


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_is_a_valid_policy_that_keeps_the_body(name):
    assert "body" in Config(preset=name).kept_labels
    assert len(Config(preset=name).thresholds) == len(NAMES)
