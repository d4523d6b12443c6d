"""What a fact base is called where a program wants a name: in a bibliography, in a package."""

import re
import unicodedata

from jinan_laser.model.base import About

_NAMELESS = "fact-base"  # its title has no Latin letter
_MOST = 8  # words of a title


def base_name(about: About) -> str:
    """Return the first words of the title, in lower-case ASCII with hyphens between them."""
    plain = unicodedata.normalize("NFKD", about.title).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower())[:_MOST]) or _NAMELESS
