"""What is checked in a fact base beyond its shape and references, a function for each matter.

A check is one function and one row here; its codes are rows of ``store.codes``.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jinan_laser.diagnostics import Diagnostic
from jinan_laser.model.base import FactBase
from jinan_laser.store.checks.claims import (
    addresses,
    claim_names,
    impossible_dates,
    not_yet_published,
    split_origins,
    unsupported_headlines,
    wrong_dates,
)
from jinan_laser.store.checks.contradictions import contradictions, copies_of_another_status
from jinan_laser.store.checks.statements import (
    repeated_labels,
    statement_dates,
    statements_without_subject,
)
from jinan_laser.store.checks.tables import (
    circles,
    claim_order,
    key_order,
    section_order,
    unused_tables,
)
from jinan_laser.store.checks.text import (
    copied_sentences,
    hidden_characters,
    long_numbers,
    newer_syntax,
)
from jinan_laser.store.checks.values import impossible_values, units_without_values

# Over any TOML document: its text, its tables, the name of its file.
DOCUMENT_CHECKS: tuple[Callable[[str, Mapping[str, Any], str], Iterator[Diagnostic]], ...] = (
    newer_syntax,
    long_numbers,
    hidden_characters,
    section_order,
    key_order,
)
# Over a base of which no table is left out, because each may be what another one needs.
WHOLE_BASE_CHECKS: tuple[Callable[[FactBase, str], Iterator[Diagnostic]], ...] = (
    unused_tables,
    units_without_values,
    statements_without_subject,
)
# Over all tables whose shape is right; their references need not resolve.
BASE_CHECKS: tuple[Callable[[FactBase, str], Iterator[Diagnostic]], ...] = (
    circles,
    claim_names,
    claim_order,
    repeated_labels,
    impossible_values,
    unsupported_headlines,
    wrong_dates,
    impossible_dates,
    copies_of_another_status,
    addresses,
    split_origins,
    not_yet_published,
    contradictions,
    copied_sentences,
    statement_dates,
)
