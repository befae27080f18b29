"""Makes `python -m cleaner` and the `cleaner` command the same thing."""


def main() -> None:
    """Run the command line."""
    from cleaner.cli.app import run

    run()


if __name__ == "__main__":
    main()
