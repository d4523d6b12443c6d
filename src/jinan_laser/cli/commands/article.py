"""Article: does what the base's own article says stand up?"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinan_laser.cli.data import DataFile
    from jinan_laser.output.view import View


def article(data: "DataFile") -> "View":
    """Return the article with its claims, in the order of its text.

    It is the source that headlines come from where it has one, named in the fact base.
    Another one: source ID.
    """
    from jinan_laser.output.answers.source import source_view
    from jinan_laser.query.article import article as article_of

    return source_view(data.base, article_of(data.base))
