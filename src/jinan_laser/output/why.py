"""Say why a fact stands as it does: which origins count, which do not, what would change it.

The rule itself is in ``query/evidence.py``; nothing here weighs anything again.
"""

from collections.abc import Iterable, Sequence

from jinan_laser.model.base import FactBase
from jinan_laser.model.claim import Claim
from jinan_laser.model.fact import Fact
from jinan_laser.model.vocabulary import Stance, Verdict
from jinan_laser.output.standing import counted
from jinan_laser.query.evidence import Evidence

_CHANGES: dict[Verdict, str] = {
    "corroborated": "one independent origin that contradicts it makes it disputed",
    "single-origin": "one independent origin that says the same makes it corroborated, one that "
    "contradicts it disputed",
    "disputed": "only a source that is corrected, or is found to have been misread",
    "met": "a report that it did not come true makes it disputed",
    "missed": "a report that it did come true makes it disputed",
    "overdue": "a report that it came true makes it met, a report that it did not, missed",
    "pending": "a report that it came true makes it met, a report that it did not, missed",
    "opinion": "nothing: no figure can settle it",
    "not-said": "its headline, which is left out here",
}
_NOBODY = "no report was found of what came of it"


def why(base: FactBase, fact: Fact, weighed: Evidence) -> str:
    """Return in one sentence why a fact has its verdict, with the ids of origins by name."""
    headline = base.headline(fact)
    if weighed.verdict == "opinion":
        return "an opinion is not weighed"
    if weighed.verdict == "not-said":
        return "its headline is left out here"
    if headline.status == "reported":
        because = _of_result(base, fact)
    elif weighed.verdict in ("overdue", "pending"):
        because = _of_open_plan(base, headline)
    else:
        because = _of_decided_plan(base, fact)
    idle = _idle(base, fact)
    return because + (f"; not counted: {', '.join(idle)}" if idle else "")


def would_change(base: FactBase, fact: Fact, weighed: Evidence) -> str:
    """Return in one sentence what would give a fact another verdict."""
    told = _CHANGES[weighed.verdict]
    due = base.headline(fact).due
    if weighed.verdict == "corroborated" and weighed.supporting == 1:
        return f"{told}; without the one that supports it, it rests on one origin"
    if weighed.verdict == "pending" and due:
        return f"{told}; when {due} has passed without one it is overdue"
    return told


def _of_result(base: FactBase, fact: Fact) -> str:
    supporting = _others(base, _claims(base, fact, "supports"), fact)
    disputing = _others(base, _claims(base, fact, "disputes"), fact)
    own = base.sources[base.headline(fact).source].family
    if not supporting and not disputing:
        return f"no other origin than {own} was found to say it, and none to contradict it"
    told = [
        f"{_named(origins, 'other origin')} {_verb(origins, verb)} it"
        for origins, verb in ((disputing, "contradict"), (supporting, "support"))
        if origins
    ]
    return " and ".join(told) + ("" if disputing else ", and none contradicts it")


def _of_open_plan(base: FactBase, headline: Claim) -> str:
    checked = base.about.checked
    if headline.due is None:
        return f"{_NOBODY} until {checked}, and it has no date that could pass"
    return f"{_NOBODY} until {checked}, when {headline.due} {_passed(headline.due, checked)}"


def _passed(due: str, checked: str) -> str:
    from jinan_laser.model.record import certainly_before

    return "had passed" if certainly_before(due, checked) else "had not passed yet"


def _of_decided_plan(base: FactBase, fact: Fact) -> str:
    told = []
    for stance, came in (("supports", "that it came true"), ("disputes", "that it did not")):
        claims = [claim for claim in base.claims_by_fact[fact.id] if claim.stance == stance]
        origins = _families(base, (claim for claim in claims if claim.status == "reported"))
        if origins:
            told.append(f"{_named(origins, 'origin')} {_verb(origins, 'report')} {came}")
    return " and ".join(told)


def _idle(base: FactBase, fact: Fact) -> list[str]:
    """Return what does not count: repetitions of its own origin, context, plans of the same."""
    headline = base.headline(fact)
    own = base.sources[headline.source].family
    planned = headline.status != "reported"
    claims = [claim for claim in base.claims_by_fact[fact.id] if claim is not headline]
    # What was reported of a plan counts whoever reports it, even its own origin.
    weighed = [
        claim for claim in claims if claim.stance != "context" and claim.status == "reported"
    ]
    idle = [claim for claim in claims if not planned or claim not in weighed]
    copies = [claim for claim in idle if base.sources[claim.source].family == own]
    others = [claim for claim in idle if claim not in copies]
    context = _families(base, (claim for claim in others if claim.stance == "context"))
    same = _families(base, (claim for claim in others if claim.stance != "context"))
    told = []
    if copies:
        told.append(f"{counted(len(copies), 'more claim')} of its own origin, {own}")
    if context:
        told.append(f"context of {_named(context, 'origin')}")
    if same and planned:
        told.append(f"{_named(same, 'origin')} that {_verb(same, 'report')} no result")
    return told


def _claims(base: FactBase, fact: Fact, stance: Stance) -> Iterable[Claim]:
    return (claim for claim in base.claims_by_fact[fact.id] if claim.stance == stance)


def _others(base: FactBase, claims: Iterable[Claim], fact: Fact) -> list[str]:
    own = base.sources[base.headline(fact).source].family
    return [family for family in _families(base, claims) if family != own]


def _families(base: FactBase, claims: Iterable[Claim]) -> list[str]:
    """Return the families of claims, each once, in the order of the file."""
    return list(dict.fromkeys(base.sources[claim.source].family for claim in claims))


def _named(origins: Sequence[str], noun: str) -> str:
    return f"{counted(len(origins), noun)} ({', '.join(origins)})"


def _verb(origins: Sequence[str], verb: str) -> str:
    return f"{verb}s" if len(origins) == 1 else verb
