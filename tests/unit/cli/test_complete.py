"""What the Tab key offers: ids, and beside each what it is called."""

import pytest

from harness import BATTERY, Cli
from jinan_laser.cli.commands import COMMANDS


@pytest.fixture
def offered(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> "Offered":
    monkeypatch.setenv("_JINAN_LASER_COMPLETE", "complete_fish")
    monkeypatch.setenv("_TYPER_COMPLETE_FISH_ACTION", "get-args")
    return Offered(cli, monkeypatch)


class Offered:
    """Asks as fish does, the only shell that gets ids and names on a line each."""

    def __init__(self, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
        self._cli, self._monkeypatch = cli, monkeypatch

    def __call__(self, words: str) -> dict[str, str]:
        self._monkeypatch.setenv("_TYPER_COMPLETE_ARGS", f"jinan-laser {words}")
        result = self._cli()
        assert (result.status, result.err) == (0, "")
        lines = (line.partition("\t") for line in result.out.splitlines() if line)
        return {id_: name for id_, _, name in lines}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("fact laser-s", {"laser-scale": "Scale of the industry"}),
        ("claims --fact laser-f", {"laser-firms": "Laser firms"}),
        ("facts --topic pa", {"parks": "Parks"}),
        ("facts --unit h", {"ha": ""}),
        ("facts --language z", {"zh": ""}),
        ("facts --source ra", {"radio": "Town Radio", "radio-copy": "Copier"}),
        ("facts --subject f", {"fair": "Laser Fair"}),
        ("facts --within h", {"harbour-zone": "Harbour Zone"}),
        # A kind, a source and a family of sources.
        ("facts --without f", {"financial-press": "", "forum": ""}),
        ("facts --without sur", {"survey": ""}),
        ("facts --without radio-", {"radio-copy": "Copier"}),
        ("claim size", {"size-limit-rival": "A firm counts from sales of 20 million yuan on."}),
        ("claims acme", {"acme-best-blog": "Acme is the best."}),
        ("source su", {"survey": "County Survey"}),
        ("cite acme", {"acme-best": "Best of all", "acme-best-blog": "Acme is the best."}),
        ("cite su", {"survey": "County Survey"}),
        ("park east", {"east-park": "East Laser Park"}),
        ("company east", {}),
        ("entity east", {"east-park": "East Laser Park"}),
        ("trend laser-s", {"laser-scale": "Scale of the industry"}),
        ("facts --verdict o", {"overdue": "", "opinion": ""}),
    ],
)
def test_ids_are_offered_with_names(words: str, expected: dict[str, str], offered: Offered) -> None:
    assert offered(words) == expected


def test_the_measures_of_the_base_that_is_named_are_offered(offered: Offered) -> None:
    assert offered(f"compare --data {BATTERY} ") == {"capacity": "", "area": ""}
    assert offered("compare ") == {"companies": "", "area": ""}


def test_a_schema_is_offered_for_each_command_that_has_one(offered: Offered) -> None:
    assert list(offered("schema ")) == [command.name for command in COMMANDS if command.row]


def test_a_shell_without_completion_is_an_error(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shellingham.detect_shell", lambda *_: ("tcsh", "/bin/tcsh"))
    result = cli("--install-completion")
    assert (result.status, result.out) == (1, "")
    assert result.err == "error: Shell tcsh is not supported\n"
