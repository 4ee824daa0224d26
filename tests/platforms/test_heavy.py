"""A large package is imported without whole collections of garbage, once."""

import gc

import pytest

from bot.platforms import heavy


def test_nothing_is_collected_while_it_is_imported_and_what_was_made_is_left_alone() -> None:
    frozen = gc.get_freeze_count()

    with heavy.imported("a package that nobody has"):
        assert not gc.isenabled()
        made = [[] for _ in range(100)]

    assert gc.isenabled()
    assert gc.get_freeze_count() >= frozen + len(made)


def test_one_that_is_there_already_changes_nothing() -> None:
    frozen = gc.get_freeze_count()

    with heavy.imported("gc"):
        assert gc.isenabled()

    assert gc.get_freeze_count() == frozen


def test_an_import_that_fails_leaves_it_as_it_was() -> None:
    with pytest.raises(ImportError), heavy.imported("a package that nobody has"):
        raise ImportError

    assert gc.isenabled()
