"""Settings: flags before variables before the file."""

import os
import subprocess
import sys

import pytest

from ..command import SEED_FILES

PAGE = SEED_FILES[3].read_bytes()


def run(folder, *arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "cleaner", *arguments],
        input=PAGE,
        capture_output=True,
        cwd=folder,
        check=False,
        timeout=60,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)} | environment,
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("cleaner.toml", 'keep = "all"\n[threshold]\npromo = 0.5\n'),
        ("pyproject.toml", '[project]\nname = "x"\n[tool.cleaner]\nkeep = ["all"]\nmax-bytes = "1k"\n'),
    ],
)
def test_the_nearest_file_counts_and_flags_and_variables_win(tmp_path, model, name, text):
    inner = tmp_path / "a/b"
    inner.mkdir(parents=True)
    (tmp_path / name).write_text(text)
    assert run(inner, CLEANER_MODEL=str(model)).stdout == PAGE
    ad = run(inner, "--keep", "ad", CLEANER_MODEL=str(model)).stdout
    assert run(inner, CLEANER_KEEP="ad", CLEANER_MODEL=str(model)).stdout == ad != PAGE
    assert run(inner, "--keep", "all", CLEANER_KEEP="ad", CLEANER_MODEL=str(model)).stdout == PAGE


def test_a_file_can_name_the_model_beside_it(tmp_path, model):
    (tmp_path / "cleaner.toml").write_text(f'model = "{os.path.relpath(model, tmp_path)}"\n')
    assert f"model {model.stem}," in run(tmp_path, "--version").stdout.decode()


@pytest.mark.parametrize(
    ("text", "word"), [("kep = 1\n", "unknown setting 'kep'"), ("keep = \n", "cannot be read"), ('keep="x"', "'x'")]
)
def test_a_wrong_file_is_exit_code_2_in_one_line(tmp_path, text, word):
    (tmp_path / "cleaner.toml").write_text(text)
    ended = run(tmp_path)
    assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
    assert word in ended.stderr.decode()


@pytest.mark.parametrize("name", ["jobs", "timeout", "quiet"])
def test_a_wrong_value_is_told_with_its_place(tmp_path, name):
    ended = run(tmp_path, "--jsonl", **{f"CLEANER_{name.upper()}": "two"})
    assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
    assert f"CLEANER_{name.upper()}: 'two' is n" in ended.stderr.decode()
    (tmp_path / "cleaner.toml").write_text(f'{name} = "two"\n')
    ended = run(tmp_path)
    assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
    assert f"cleaner.toml: {name}: 'two' is n" in ended.stderr.decode()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_commands_and_options(tmp_path, shell):
    script = run(tmp_path, "completion", shell).stdout.decode()
    assert all(word in script for word in ("corpus", "explain", "resume", "jsonl"))


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("corpus", "--res"), ["--resume"]),
        (("--preset", "r"), ["rag"]),
        (("a.txt", "--format", "g"), ["gnu"]),
        (("completion", ""), ["bash", "zsh", "fish"]),
        (("corpus", ""), []),  # so that the shell completes file names
        (("--report", ""), []),
        (("lab",), ["labels"]),
    ],
)
def test_bash_completes_commands_options_and_values_and_leaves_file_names_to_itself(tmp_path, words, offered):
    script = run(tmp_path, "completion", "bash").stdout.decode()
    given = " ".join(f"'{word}'" for word in words)
    asked = f'COMP_WORDS=(cleaner {given}); COMP_CWORD={len(words)}; _cleaner; echo "${{COMPREPLY[@]}}"'
    assert subprocess.check_output(["bash", "-c", f"{script}\n{asked}"], text=True).split() == offered


def test_a_flag_wins_over_settings_that_it_excludes(tmp_path, model):
    settings = {"CLEANER_MODEL": str(model), "CLEANER_LABELS": "1"}
    assert run(tmp_path, "--format", "text", **settings).stdout == run(tmp_path, CLEANER_MODEL=str(model)).stdout
    assert run(tmp_path, "--no-labels", **settings).stdout == run(tmp_path, CLEANER_MODEL=str(model)).stdout
    ended = run(tmp_path, "--jsonl", "--strict", CLEANER_ON_ERROR="keep", CLEANER_MODEL=str(model))
    assert b"give one of them" not in ended.stderr
