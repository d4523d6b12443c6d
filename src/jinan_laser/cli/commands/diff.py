"""Diff: what a new edition of the facts says differently."""

from typing import TYPE_CHECKING

from jinan_laser.cli import options

if TYPE_CHECKING:
    from jinan_laser.cli.data import Data
    from jinan_laser.output.view import View


def diff(data: "Data", old: options.Old, new: options.New) -> "View":  # noqa: ARG001
    """Show what changed between two fact bases: figures, verdicts, what came and went.

    Changes of nothing but the wording are counted at the end; --json lists them, too.
    """
    from jinan_laser.output.answers.diff import diff_view
    from jinan_laser.store.load import load

    return diff_view(load(old), load(new))
