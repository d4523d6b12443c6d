"""What tomli says about a text that is not TOML, retold in TOML's words."""

import tomli

from jinan_laser.diagnostics import Diagnostic, Position


def syntax_diagnostic(error: tomli.TOMLDecodeError, name: str) -> Diagnostic:
    """Return the diagnostic of a text that tomli refuses."""
    code, message = _explain(error)
    return Diagnostic(code, message, name, (), Position(error.lineno, error.colno))


def _explain(error: tomli.TOMLDecodeError) -> tuple[str, str]:
    line = error.doc.split("\n")[error.lineno - 1].strip()
    header = line.split("]")[0].strip("[ \t")
    if error.msg.startswith("Cannot declare"):
        return "duplicate-table", f'there is a table "{_short(header)}" already'
    if error.msg == "Cannot overwrite a value" or error.msg.startswith("Duplicate inline"):
        return "duplicate-key", f'a key is there already: "{_short(line)}"'
    return "not-toml", error.msg[:1].lower() + error.msg[1:]


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."  # noqa: PLR2004 - a line's worth
