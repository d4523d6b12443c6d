"""All that is known about the commands, in one table; below it one file for each noun.

A command is a function that gets the fact base first and its own options after, and returns
a view, or text that is finished already. The first line of its docstring is for developers;
what follows is shown in its help. How an answer is shown, which file is read and what
happens to errors is not its business. Add one: write its function, put it into ``COMMANDS``.
"""

from jinan_laser.cli.command import GROUPS, Command, both

__all__ = ["BY_NAME", "COMMANDS", "GROUPS"]

_ENTITY = ("EntityRow", "EntityRecord")

COMMANDS = (
    *both(
        ("facts", "fact"),
        "Look up",
        (
            "Every fact: what is said, and is it a result or a plan?",
            "One fact with its receipt, and all that was said to it.",
        ),
        rows=("FactRow", "FactRecord"),
        examples=(
            (
                "facts --topic parks --status planned",
                "facts --verdict disputed",
                "facts --json --fields id,value,source.url",
            ),
            ("fact laser-companies", "fact industry-scale --json"),
        ),
    ),
    *both(
        ("parks", "park"),
        "Look up",
        (
            "The parks and development zones, and where they lie.",
            "One park or zone: its results, and apart from them its targets.",
        ),
        rows=_ENTITY,
        examples=(("parks",), ("park qilu", "park 齐鲁光谷")),
        kinds=("park", "zone"),
    ),
    *both(
        ("policies", "policy"),
        "Look up",
        ("The policies and rules.", "One policy or rule with its facts."),
        rows=_ENTITY,
        examples=(("policies", "policies --json"), ("policy laser-action-plan",)),
        kinds=("policy", "rule"),
    ),
    *both(
        ("companies", "company"),
        "Look up",
        ("The companies.", "One company with its facts."),
        rows=_ENTITY,
        examples=(("companies",), ("company bodor",)),
        kinds=("company",),
    ),
    *both(
        ("entities", "entity"),
        "Look up",
        (
            "All that facts are about: events and machines, too.",
            "One thing of any kind with its facts.",
        ),
        rows=_ENTITY,
        examples=(("entities --kind event",), ("entity cutter-25kw",)),
    ),
    Command(
        "search",
        "Look up",
        "Wherever a text or figure stands, in every script.",
        "MatchRow",
        ("search 25000", "search 齐鲁"),
        many=True,
        takes_name=True,
    ),
    Command(
        "claims",
        "Weigh",
        "The evidence: what each source says, as printed, and where.",
        "ClaimRow",
        ("claims --fact export-rank --stance supports", "claims --source rezes-2024"),
        many=True,
    ),
    *both(
        ("sources", "source"),
        "Weigh",
        (
            "The sources: who, when, and which go back to one origin.",
            "One source: how far to trust it, and all that it says.",
        ),
        rows=("SourceRow", "SourceRecord"),
        examples=(("sources",), ("source rezes-2024",)),
    ),
    Command(
        "disputes",
        "Weigh",
        "Where origins disagree, both sides next to each other.",
        "DisputeRow",
        ("disputes",),
        many=True,
    ),
    Command(
        "trend",
        "Weigh",
        "A figure over time, drawn as bars.",
        "TrendRow",
        ("trend industry-scale", "trend industry-scale --save scale.svg"),
        many=True,
        takes_name=True,
    ),
    Command(
        "timeline",
        "Weigh",
        "All that is dated, in order; a plan at its target date.",
        "ClaimRow",
        ("timeline --since 2022 --until 2023-06",),
        many=True,
    ),
    Command(
        "cite",
        "Reuse",
        "Cite facts, claims or sources; without an id, the fact base itself.",
        "CitationRow",
        ("cite qilu-area", "cite laser-companies --style bibtex", "cite"),
        many=True,
    ),
    Command(
        "export",
        "Reuse",
        "Write the whole base as a SQLite file, or as a folder of CSV, JSON Lines or Parquet.",
        "ExportRow",
        ("export jinan.sqlite", "export jinan.csv"),
    ),
    Command(
        "diff",
        "Reuse",
        "Show what changed between two fact bases: figures, verdicts, what came and went.",
        "ChangeRow",
        ("diff old.toml new.toml", "diff old.toml new.toml --json"),
        many=True,
    ),
    Command(
        "schema",
        "Reuse",
        "The JSON Schema of an answer, or of the data file.",
        None,
        ("schema facts", "schema --file"),
    ),
    Command(
        "init",
        "Keep",
        "Begin a fact base of your own, each key with a comment.",
        "InitRow",
        ("init batteries.toml",),
    ),
    Command(
        "check",
        "Keep",
        "Every mistake in a fact base, with line and column.",
        "CheckRow",
        ("check", "check --json"),
    ),
    Command(
        "info",
        "Keep",
        "Versions, counts, and the file that was read.",
        "InfoRow",
        ("info",),
    ),
)
BY_NAME = {command.name: command for command in COMMANDS}
