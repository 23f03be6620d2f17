"""Lets ``python -m headway`` do what ``headway`` does."""

from headway.cli.app import main

if __name__ == "__main__":
    main()
