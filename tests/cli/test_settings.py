"""Settings: flags before variables before the file."""

import os
import subprocess
import sys

import pytest

from ..command import SEED_FILES, SEEDS

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


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("cleaner.toml", 'model = "x\\u0000y"\n'),
        ("cleaner.toml", "keep = " + "[" * 10_000),
        ("pyproject.toml", "tool = 1  # no tool.cleaner\n"),
    ],
)
def test_a_file_that_means_nothing_is_told_in_one_line(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    ended = run(tmp_path)
    assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
    assert name in ended.stderr.decode()


@pytest.mark.parametrize("name", ["report", "attributes"])
def test_a_settings_file_has_no_file_overwritten(tmp_path, name):
    victim, inner = tmp_path / "victim.jsonl", tmp_path / "a"
    victim.write_text("precious")
    inner.mkdir()
    (tmp_path / "cleaner.toml").write_text(f'{name} = "{victim}"\n')
    for arguments in [(), ("--jsonl",)]:
        ended = run(inner, *arguments)
        assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (2, b"", 1)
        assert f"CLEANER_{name.upper()}" in ended.stderr.decode()
    assert victim.read_text() == "precious"


def test_a_variable_may_name_the_report(tmp_path, model):
    run(tmp_path, CLEANER_REPORT="report.tsv", CLEANER_MODEL=str(model))
    assert (tmp_path / "report.tsv").read_text().startswith("doc\t")


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a file away")
def test_a_file_of_another_user_counts_in_the_working_directory_only(tmp_path, model):
    inner = tmp_path / "a"
    inner.mkdir()
    foreign = tmp_path / "cleaner.toml"
    foreign.write_text('keep = "all"\n')
    os.chown(foreign, 12345, 12345)
    plain = run(inner, CLEANER_MODEL=str(model))
    assert plain.stdout != PAGE
    assert plain.stderr.count(b"\n") == 1
    assert b"another user" in plain.stderr
    assert run(tmp_path, CLEANER_MODEL=str(model)).stdout == PAGE


def test_a_working_directory_that_was_removed_has_no_settings(tmp_path, model):
    gone = tmp_path / "gone"
    gone.mkdir()
    code = "import os, sys; os.rmdir(os.getcwd()); sys.argv = ['cleaner']; from cleaner.__main__ import main; main()"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        input=PAGE,
        capture_output=True,
        cwd=gone,
        check=False,
        timeout=60,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "CLEANER_MODEL": str(model)},
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


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


@pytest.mark.parametrize("text", ['[tool.cleanerx]\nkeep = "ad"\n', '# tool.cleaner\n[project]\nname = "cleaner"\n'])
def test_a_shared_file_without_settings_does_not_end_the_search(tmp_path, model, text):
    (tmp_path / "a").mkdir()
    (tmp_path / "cleaner.toml").write_text('keep = "all"\n')
    (tmp_path / "a/pyproject.toml").write_text(text)
    assert run(tmp_path / "a", CLEANER_MODEL=str(model)).stdout == PAGE


@pytest.mark.parametrize("text", ['[tool . cleaner]\nkeep = "all"\n', '[tool]\ncleaner = {keep = "all"}\n'])
def test_a_table_of_settings_may_be_written_in_any_way(tmp_path, model, text):
    (tmp_path / "pyproject.toml").write_text(text)
    assert run(tmp_path, CLEANER_MODEL=str(model)).stdout == PAGE


def test_settings_reach_the_commands_that_clean_and_no_others(tmp_path, model):
    (tmp_path / "cleaner.toml").write_text("keep = \n")
    for arguments in (("--help",), ("labels",), ("completion", "bash")):
        assert run(tmp_path, *arguments).returncode == 0
    (tmp_path / "cleaner.toml").write_text('keep = "all"\nkind = "text"\n')
    (tmp_path / "page.txt").write_bytes(PAGE)
    last = len(PAGE.decode().splitlines())
    assert b"kept" in run(tmp_path, "explain", f"page.txt:{last}", CLEANER_MODEL=str(model)).stdout
    gold = SEEDS / "gold.jsonl"
    assert run(tmp_path, "evaluate", str(gold), CLEANER_MODEL=str(model)).returncode == 0


def test_a_flag_wins_over_settings_that_it_excludes(tmp_path, model):
    settings = {"CLEANER_MODEL": str(model), "CLEANER_LABELS": "1"}
    assert run(tmp_path, "--format", "text", **settings).stdout == run(tmp_path, CLEANER_MODEL=str(model)).stdout
    assert run(tmp_path, "--no-labels", **settings).stdout == run(tmp_path, CLEANER_MODEL=str(model)).stdout
    ended = run(tmp_path, "--jsonl", "--strict", CLEANER_ON_ERROR="keep", CLEANER_MODEL=str(model))
    assert b"give one of them" not in ended.stderr
