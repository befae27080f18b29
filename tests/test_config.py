"""Options are folded and checked in one place."""

import dataclasses
import pickle
from pathlib import Path

import pytest

from cleaner.config import Config
from cleaner.errors import ConfigError
from cleaner.labels import NAMES


def test_labels_may_be_joined_by_commas_or_listed():
    assert Config.of(keep="ad, promo").keep == Config.of(keep=["ad", "promo"]).keep == ("ad", "promo")


def test_an_unknown_label_is_answered_with_all_labels():
    with pytest.raises(ConfigError) as caught:
        Config.of(drop="advert")
    assert all(name in str(caught.value) for name in NAMES)


def test_all_is_no_label_to_drop():
    with pytest.raises(ConfigError):
        Config.of(drop="all")


@pytest.mark.parametrize("value", [-0.1, 1.1, float("nan"), None])
def test_a_threshold_is_a_number_from_0_to_1(value):
    with pytest.raises(ConfigError, match="0 to 1"):
        Config.of(threshold={"ad": value})


def test_a_config_travels_to_other_processes():
    config = Config.of("ad", "blank", {"promo": 0.5}, "rag", "model.npz")
    assert pickle.loads(pickle.dumps(config)) == config
    assert config.model == Path("model.npz")


def test_every_option_is_documented():
    assert all(f"    {field.name} : " in Config.__doc__ for field in dataclasses.fields(Config))
