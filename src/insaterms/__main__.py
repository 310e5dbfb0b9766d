"""`python -m insaterms`."""

from insaterms.cli import main

if __name__ == "__main__":
    main()
