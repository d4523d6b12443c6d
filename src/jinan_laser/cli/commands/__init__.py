"""One file for each noun; a command is a documented function that returns a view.

It gets the fact base first and its own options after. Text that is finished already, a
citation for example, is returned as it is. How an answer is shown, which file is read and
what happens to errors is not the business of a command. Add one: write its function, put
its name into ``COMMANDS``.
"""

COMMANDS = (
    "facts.facts",
    "facts.fact",
    "parks.parks",
    "parks.park",
    "policies.policies",
    "policies.policy",
    "companies.companies",
    "companies.company",
    "entities.entities",
    "entities.entity",
    "claims.claims",
    "sources.sources",
    "sources.source",
    "search.search",
    "cite.cite",
    "export.export",
    "diff.diff",
    "info.info",
)
