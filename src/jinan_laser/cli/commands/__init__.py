"""All that is known about the commands, in one table; beside it their functions.

A command is a function that gets the fact base first and its own options after, and returns
a view, or text that is finished already. The first line of its docstring is for developers;
what follows is shown in its help. How an answer is shown, which file is read and what
happens to errors is not its business. Add one: write its function, put it into ``COMMANDS``.
"""

from jinan_laser.cli.command import GROUPS, Command, both

__all__ = ["BY_NAME", "COMMANDS", "EXAMPLES", "GROUPS"]

_ENTITY = ("EntityRow", "EntityRecord")

COMMANDS = (
    Command(
        "article",
        "sources",
        "Find facts",
        "The article: what of it stands up, was only planned, or nobody else says.",
        "SourceRecord",
        ("article", "article --json"),
    ),
    *both(
        ("facts", "fact"),
        "facts",
        "Find facts",
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
        "entities",
        "Find facts",
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
        "entities",
        "Find facts",
        ("The policies and rules.", "One policy or rule with its facts."),
        rows=_ENTITY,
        examples=(("policies", "policies --json"), ("policy laser-action-plan",)),
        kinds=("policy", "rule"),
    ),
    *both(
        ("companies", "company"),
        "entities",
        "Find facts",
        ("The companies.", "One company with its facts."),
        rows=_ENTITY,
        examples=(("companies",), ("company bodor",)),
        kinds=("company",),
    ),
    *both(
        ("entities", "entity"),
        "entities",
        "Find facts",
        (
            "All that facts are about: events and machines, too.",
            "One thing of any kind with its facts.",
        ),
        rows=_ENTITY,
        examples=(("entities --kind event",), ("entity cutter-25kw",)),
    ),
    Command(
        "search",
        "search",
        "Find facts",
        "What holds some words or a figure, in every script, best first.",
        "MatchRow",
        ("search Wuhan revenue", "search 200亿", "search 齐鲁"),
        many=True,
        takes_name=True,
    ),
    Command(
        "compare",
        "figures",
        "Find facts",
        "Facts of one measure side by side: place, date, what was counted.",
        "CompareRow",
        ("compare", "compare revenue --min '1 billion'"),
        many=True,
    ),
    Command(
        "plans",
        "facts",
        "Judge the evidence",
        "What was planned or forecast, by whom, for when, and what came of it.",
        "PlanRow",
        ("plans", "plans --until 2025"),
        many=True,
    ),
    *both(
        ("claims", "claim"),
        "claims",
        "Judge the evidence",
        (
            "The evidence: what each source says, as printed, and where.",
            "One claim with its receipt.",
        ),
        rows=("ClaimRow", "ClaimRow"),
        examples=(
            ("claims --fact export-rank --stance supports", "claims --source rezes-2024"),
            ("claim export-rank-rezes-2024",),
        ),
    ),
    *both(
        ("sources", "source"),
        "sources",
        "Judge the evidence",
        (
            "The sources: who, when, and which go back to one origin.",
            "One source, checked as its text goes: what stands up, what others print.",
        ),
        rows=("SourceRow", "SourceRecord"),
        examples=(("sources",), ("source rezes-2024",)),
    ),
    Command(
        "disputes",
        "facts",
        "Judge the evidence",
        "Where origins disagree, both sides next to each other.",
        "DisputeRow",
        ("disputes",),
        many=True,
    ),
    Command(
        "trend",
        "figures",
        "Judge the evidence",
        "A figure over time, or several of one measure, drawn as bars.",
        "TrendRow",
        (
            "trend industry-scale",
            "trend laser-companies shenzhen-companies",
            "trend industry-scale --save scale.svg",
        ),
        many=True,
        takes_name=True,
    ),
    Command(
        "timeline",
        "claims",
        "Judge the evidence",
        "What happened when, an event a row; a plan at its target date.",
        "EventRow",
        ("timeline --since 2022 --until 2023-06",),
        many=True,
    ),
    Command(
        "vet",
        "vet",
        "Judge the evidence",
        "Each figure of a draft: does the base know it, and how does it stand?",
        "VettedRow",
        ("vet draft.md", "vet draft.md --explain", "vet --strict --json draft.html"),
        many=True,
    ),
    Command(
        "cite",
        "sources",
        "Cite and export",
        "Cite facts, claims or sources; without an id, the fact base itself.",
        "CitationRow",
        ("cite qilu-area", "cite laser-companies --style bibtex", "cite"),
        many=True,
    ),
    Command(
        "export",
        "base",
        "Cite and export",
        "Write the whole base: a page, a SQLite file, a folder of CSV, JSON Lines or Parquet.",
        "ExportRow",
        ("export jinan.html", "export jinan.sqlite"),
    ),
    Command(
        "init",
        "base",
        "About the data",
        "Begin a fact base of your own, each key with a comment.",
        "InitRow",
        ("init batteries.toml",),
    ),
    Command(
        "check",
        "check",
        "About the data",
        "Every mistake in a fact base, with line and column.",
        "CheckRow",
        ("check", "check --json"),
    ),
    Command(
        "diff",
        "base",
        "About the data",
        "Show what changed between two fact bases: figures, verdicts, what came and went.",
        "ChangeRow",
        ("diff old.toml new.toml", "diff old.toml new.toml --json"),
        many=True,
    ),
    Command(
        "info",
        "base",
        "About the data",
        "Versions, counts, and the file that was read.",
        "InfoRow",
        ("info",),
    ),
    Command(
        "schema",
        "base",
        "About the data",
        "The JSON Schema of an answer, or of the data file.",
        None,
        ("schema facts", "schema --file"),
    ),
)
BY_NAME = {command.name: command for command in COMMANDS}
# For somebody who sees the program for the first time; each command has more of its own.
EXAMPLES = (
    "article",
    "facts --topic parks",
    "fact industry-scale",
    "search 25000",
    "disputes",
    "source rezes-2024",
    "cite qilu-area",
    "facts --help",
)
