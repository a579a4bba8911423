# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log as a file: what spreadsheets and machines read of it."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest

from kiosk.domain.faults import Done, Fault
from kiosk.domain.log_export import COLUMNS, as_csv, as_json, record
from kiosk.domain.staff import Act, KeptAct, Who

AT = datetime(2026, 11, 22, 12, 30, 5, tzinfo=UTC)
ACT = KeptAct(7, Act(AT, Who.DOCENT, "card.put_back", {"address": "topic/gulag"}), undone=True, undoes=6)
FAULT = Fault("0a", AT, "data.full", {"path": "/data", "free": 3}, Done.WAITED, 2)


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_a_table_has_a_head_and_a_row_for_each() -> None:
    text = as_csv([record(ACT, "Put back."), record(FAULT, "The disk is full.")])
    assert text.startswith("\ufeff" + ",".join(COLUMNS))
    act, fault = read(text)
    assert (act["kind"], act["who"], act["code"], act["says"]) == ("act", "docent", "card.put_back", "Put back.")
    assert (act["key"], act["undoes"], act["undone"]) == ("7", "6", "yes")
    assert (fault["kind"], fault["done"], fault["times"], fault["undone"]) == ("fault", "waited", "2", "")
    assert json.loads(fault["arguments"]) == {"path": "/data", "free": 3}


def test_a_time_says_its_zone() -> None:
    at = str(record(ACT, "")["at"])
    assert datetime.fromisoformat(at) == AT
    assert datetime.fromisoformat(at).tzinfo is not None


def test_machines_get_the_same() -> None:
    records = [record(ACT, "Atkal rāda „Gulags”."), record(FAULT, "")]
    assert json.loads(as_json(records)) == records
    assert "Atkal rāda" in as_json(records)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
def test_what_a_spreadsheet_would_compute_is_a_text(text: str) -> None:
    assert read(as_csv([{"says": text}]))[0]["says"] == f"'{text}"


@pytest.mark.parametrize("text", ["two\nlines", 'a "quote", and a comma', "Šnore – „jā”"])
def test_every_text_comes_back_as_it_was(text: str) -> None:
    assert read(as_csv([{"says": text}]))[0]["says"] == text
