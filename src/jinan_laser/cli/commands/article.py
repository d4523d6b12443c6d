"""Article: does what the base's own article says stand up?"""

from typing import TYPE_CHECKING, Unpack

from jinan_laser.query.trial import Weighing, on_trial

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def article(data: "DataFile", **weighing: Unpack[Weighing]) -> "View":
    """Return the article with its claims, in the order of its text.

    It is the source that headlines come from where it has one, named in the fact base.
    Another one: source ID. --without and --known-by weigh its statements by fewer claims.
    """
    from jinan_laser.output.answers.source import source_view
    from jinan_laser.query.article import article as article_of

    base, _, notes = on_trial(data.base, weighing)
    return source_view(base, article_of(base))._replace(notes=notes)
