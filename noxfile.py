"""What CI runs, for everyday use: ``nox``, or ``nox -s lint`` for a part."""

import nox

nox.options.default_venv_backend = "venv"
nox.options.sessions = ["tests", "lint", "package", "lowest"]


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests with coverage."""
    session.install("-e", ".[test]")
    every = "--hypothesis-profile=same"  # all examples, as in CI
    session.run("pytest", every, "--cov", "--cov-report=term", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Run the linters, the type checker and the check of the import layers."""
    session.install("-e", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("lint-imports")


@nox.session
def package(session: nox.Session) -> None:
    """Build sdist and wheel, and test what users install."""
    session.install("-e", ".[dev]")
    dist = session.create_tmp()
    session.run("python", "-m", "build", "--outdir", dist, ".")
    session.run("pytest", "tests/package", "--built", dist)


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the tests on the lowest versions of the dependencies that are allowed."""
    session.install("-e", ".[test]", "-c", "tests/lowest.txt")
    session.run("pytest", "tests/unit", "tests/contract", "tests/data", "tests/process")
