"""An empty list says why it is empty, and the command line that it offers finds something."""

import json
import re
import shlex

import pytest

from harness import BARE, Cli
from jinan_laser.output.page import Screen

WIDE = Screen(1000)
SAID = {
    "facts --topic parks --status opinion": "Nothing fits --topic parks --status opinion together."
    " Alone, --topic parks fits 3, --status opinion fits 1."
    " Try: jinan-laser facts --status opinion",
    # Two filters that leave something together are offered before one alone.
    "facts --topic parks --status planned --verdict disputed": "Nothing fits --topic parks"
    " --status planned --verdict disputed together. Alone, --topic parks fits 3,"
    " --status planned fits 2, --verdict disputed fits 1."
    " Try: jinan-laser facts --topic parks --status planned",
    "claims --source radio --status opinion --since 2030": "Nothing fits --status opinion"
    " --source radio --since 2030 together. Alone, --status opinion fits 1,"
    " --source radio fits 3, --since 2030 fits nothing. Try: jinan-laser claims --status opinion",
    "claims --until 1999 --since 1990": "Nothing fits --since 1990 --until 1999 together. Alone,"
    " --since 1990 fits 12, --until 1999 fits nothing. Try: jinan-laser claims --since 1990",
    "claims --until 1999": "Nothing fits --until 1999. All that is dated: jinan-laser timeline",
    "entities --kind technology": "Nothing fits --kind technology."
    " There is something for place, zone, industry, park, policy, company, rule, event.",
    "facts --since 2030": "Nothing fits --since 2030. All that is dated: jinan-laser timeline",
    "timeline --until 1999": "Nothing fits --until 1999. All that is dated: jinan-laser timeline",
    "facts --subject smalltown-lasers --source radio --search brighter": "Nothing fits"
    " --subject smalltown-lasers --source radio --search brighter together. Alone,"
    " --subject smalltown-lasers fits 3, --source radio fits 3, --search brighter fits 1."
    " Try: jinan-laser facts --subject smalltown-lasers --source radio",
    "facts --since 2030 --search zzz": "Nothing fits --since 2030 --search zzz together. Alone,"
    " --since 2030 fits nothing, --search zzz fits nothing. All: jinan-laser facts",
    "disputes --subject acme": "Nothing fits --subject acme. All: jinan-laser disputes",
    "facts --search 'Not so fast'": 'No fact holds "Not so fast".'
    " It stands elsewhere: jinan-laser search 'Not so fast'",
    "facts --search zzz": '"zzz" stands nowhere. Try a shorter part of it;'
    " all names: jinan-laser entities",
    "search acme hectares": '"acme hectares" stands nowhere.'
    ' Found for each word: "acme" 3, "hectares" 2. Try: jinan-laser search hectares',
    "search laser --topic parks --topic outlook --verdict disputed": "Nothing fits --topic parks"
    " --topic outlook --verdict disputed as well. Without: jinan-laser search laser",
    "disputes --topic parks": "Nothing fits --topic parks."
    " There is something for industry, outlook.",
    "sources --kind forum --kind reference": "Nothing fits --kind forum --kind reference."
    " There is something for company-blog, news, news-copy, trade-press, government.",
    "claims laser-firms-radio --undated": "Nothing fits --undated as well."
    " Without: jinan-laser claims laser-firms-radio",
    # No more than eight words are looked for one by one.
    "search q1 q2 q3 q4 q5 q6 q7 q8 laser": '"q1 q2 q3 q4 q5 q6 q7 q8 laser" stands nowhere.'
    " Try a shorter part of it; all names: jinan-laser entities",
    "search valey": '"valey" stands nowhere; did you mean "valley"?',
}
SAID_OF_A_BARE_BASE = {
    "parks": "This fact base has no parks. All it has: jinan-laser entities",
    "compare": "No fact of this base says what it measures. All it has: jinan-laser facts",
    "plans": "Nothing in this fact base is planned or forecast. All it has: jinan-laser facts",
    "timeline": "Nothing in this fact base has a date. All that is said: jinan-laser claims",
}


@pytest.mark.parametrize(("line", "said"), SAID.items())
def test_it_says_why(line: str, said: str, cli: Cli) -> None:
    result = cli(*shlex.split(line), screen=WIDE)
    paragraph = result.out.partition("\n\n")[0].strip("\n")
    assert (result.status, paragraph) == (0, said)
    assert re.fullmatch(r"(\d+ left out for want of a date: --undated\n)?", result.err)
    _, _, offered = paragraph.partition(": jinan-laser ")
    assert not offered or cli(*shlex.split(offered)).out.count("\n") > 1


@pytest.mark.parametrize(("line", "said"), SAID_OF_A_BARE_BASE.items())
def test_it_says_what_a_base_lacks(line: str, said: str, cli: Cli) -> None:
    base = str(BARE)
    assert cli(line, "--data", base, screen=WIDE).out == f"{said} --data {shlex.quote(base)}\n"


def test_it_says_so_of_chosen_fields_too(cli: Cli) -> None:
    line = "claims", "--until", "1999"
    assert cli(*line, "--fields", "id", screen=WIDE) == cli(*line, screen=WIDE)


def test_it_stands_below_the_heading_in_markdown(cli: Cli) -> None:
    out = cli("claims", "--until", "1999", "--fields", "id", "--format", "markdown").out
    assert out == "| id |\n| --- |\n\n" + SAID["claims --until 1999"] + "\n"


@pytest.mark.parametrize("line", SAID)
def test_programs_get_an_empty_list(line: str, cli: Cli) -> None:
    words = shlex.split(line)
    assert json.loads(cli(*words, "--json").out) == []
    assert cli(*words, "--format", "jsonl").out == ""
    assert cli(*words, "--format", "csv").out.count("\n") == 1
    assert cli(*words).out.count("\n") == 1  # a pipe: the headings
