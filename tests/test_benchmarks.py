"""The baselines of the FAQ benchmark are what they are called, and a folder of sets can be read."""

import json
from pathlib import Path

import pytest

from benchmarks import baselines
from benchmarks import faq as benchmark

TEXTS = (
    ("dates", "when is the next convening"),
    ("dates", "what day do we meet"),
    ("data", "how do we send the monthly data"),
    ("who", "who leads the convening"),
)


@pytest.mark.parametrize("build", [baselines.rapidfuzz_token_set, baselines.bm25])
def test_a_baseline_finds_the_entry_of_each_of_its_texts(build: object) -> None:
    assert callable(build)
    best = build(TEXTS)

    assert [best(text)[0] for _, text in TEXTS] == [key for key, _ in TEXTS]


def test_a_rare_word_counts_more_than_a_common_one_for_bm25() -> None:
    best = baselines.bm25(TEXTS)

    assert best("the monthly")[0] == "data"
    assert best("monthly")[1] > best("convening")[1] > 0


def test_a_set_is_read_from_a_file_with_every_text_of_an_entry(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text(
        json.dumps({"entries": {"a": ["one", "two"]}, "inside": [["a one", "a"]], "outside": ["x"]}), "utf-8"
    )

    asked = benchmark.read_set(file)

    assert (asked.name, asked.entries[0].question, asked.entries[0].phrasings) == ("mine", "one", ("two",))
    assert (asked.inside, asked.outside) == ((("a one", frozenset({"a"})),), ("x",))


def test_an_empty_folder_ends_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"no \.json file"):
        benchmark.main(str(tmp_path))
