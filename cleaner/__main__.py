"""Makes `python -m cleaner` and the `cleaner` command the same thing."""

import os

from cleaner.cli.process import end_as_told, prepare


def main() -> None:
    """Run the command line, with one thread per process: workers share the cores, and starting threads takes time."""
    prepare()
    for library in ("OMP", "OPENBLAS", "MKL"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")

    try:
        from cleaner.cli.app import run  # noqa: PLC0415 - numpy reads the variables when it is imported

        run()
    except BaseException:
        end_as_told()
        raise


if __name__ == "__main__":
    main()
