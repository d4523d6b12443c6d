"""The flat table keeps what a figure needs beside it: comparator, unit, date, status, source."""

from jinan_laser.model.base import FactBase
from jinan_laser.output.exports import flat


def test_a_row_for_each_claim_with_every_name_spelt_out(small: FactBase) -> None:
    names = [column.name for column in flat.COLUMNS]
    assert len(set(names)) == len(names)
    rows = {row[0]: dict(zip(names, row, strict=True)) for row in flat.rows(small)}
    assert list(rows) == list(small.claims)
    row = rows["zone-firms-radio"]
    assert row["label"] == "Firms in the Harbour Zone"
    assert (row["subject"], row["within"]) == ("Harbour Zone", "Smalltown")
    assert row["also_about"] == "Acme Laser; Smalltown laser industry"
    assert (row["figure"], row["comparator"], row["value"]) == ("≥ 40 companies", ">=", 40)
    assert (row["status"], row["as_of"], row["due"]) == ("planned", None, "2023")
    assert (row["is_headline"], row["verdict"]) == ("yes", "met")
    assert (row["publisher"], row["source_kind"], row["language"]) == ("Town Radio", "news", "zh")
    assert row["link"] == "http://radio.example/1#:~:text=%E4%B8%8D%E5%B0%91%E4%BA%8E40%E5%AE%B6"
    opinion = rows["acme-best-blog"]
    assert [opinion[name] for name in ("figure", "value", "unit", "within")] == [None] * 4
    assert rows["zone-firms-rival"]["is_headline"] == "no"


def test_what_is_required_is_always_there(shipped: FactBase) -> None:
    needed = [at for at, column in enumerate(flat.COLUMNS) if column.required]
    assert all(row[at] is not None for row in flat.rows(shipped) for at in needed)
