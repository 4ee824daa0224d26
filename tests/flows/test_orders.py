"""What a contact's first line orders, and what is only words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows.orders import Order, named, read
from store.program import Contact

KIM = Contact(id="kim", name="Kim Sample", email="kim@example.org", source="test", as_of=date(2026, 9, 1))
CHEN = Contact(id="chen", name="Chen Sample", email="chen@example.org", source="test", as_of=date(2026, 9, 1))
JOSE = Contact(id="jose", name="José Peña", email="jose@example.org", source="test", as_of=date(2026, 9, 1))


@pytest.mark.parametrize(
    "line",
    [
        "close",
        "Close.",
        "CLOSED",
        "Please close it",
        "close #12",
        "Cerrar",
        "Por favor, cerrar",
        "fechar",
        "Encerrada!",
    ],
)
def test_a_line_that_says_only_close_closes(line: str) -> None:
    assert read(line) == Order("close", "")
    assert read(f"{line}\n\nIt was settled by phone.") == Order("close", "It was settled by phone.")


@pytest.mark.parametrize(
    ("line", "to"),
    [
        ("forward to Kim", "kim"),
        ("Forward to: Kim Sample.", "kim sample"),
        ("Please forward this to kim@example.org", "kim@example.org"),
        ("fwd to Chen", "chen"),
        ("hand it on to Chen", "chen"),
        ("reenviar a José", "jose"),
        ("Encaminhar para Peña", "pena"),
    ],
)
def test_a_line_that_names_somebody_forwards(line: str, to: str) -> None:
    assert read(line) == Order("forward", "", to)
    assert read(f"{line}\nYou know more about it.").words == "You know more about it."


@pytest.mark.parametrize(
    "line",
    [
        "add to FAQ",
        "Please add this to the FAQs.",
        "Añadir a las preguntas frecuentes",
        "adicionar às perguntas frequentes",
    ],
)
def test_a_line_that_wants_it_kept(line: str) -> None:
    assert read(line).act == "store"


@pytest.mark.parametrize(
    "text",
    [
        "Close the form first, then open it again.",
        "The deadline is close.",
        "closed campuses count as well",
        "Forward to next week: no, it stays in May. See the calendar for the rest of the year, and read all of its notes",
        "We will add it to the FAQ page of our own site soon",
        "Yes.\nclose",
        "",
    ],
)
def test_everything_else_is_words(text: str) -> None:
    assert read(text) == Order("words", text.strip())


@given(st.text())
def test_no_words_are_lost(text: str) -> None:
    order = read(text)

    assert order.words == text.strip() or order.words == text.strip().partition("\n")[2].strip()


def test_somebody_is_named_by_what_only_they_have() -> None:
    contacts = (KIM, CHEN, JOSE)

    assert named("Kim", contacts) is KIM
    assert named("CHEN SAMPLE", contacts) is CHEN
    assert named("jose@example.org", contacts) is JOSE
    assert named("jose pena", contacts) is JOSE
    assert named("Sample", contacts) is None
    assert named("nobody", contacts) is None
