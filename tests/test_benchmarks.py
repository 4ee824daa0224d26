"""The benchmarks run and measure what they say: baselines are what they are called, and every app answers."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from benchmarks import baselines, slack_commands, slack_dispatch, slack_people
from benchmarks import faq as benchmark
from benchmarks.slack_commands import Round

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


@pytest.mark.slow
@pytest.mark.parametrize("ways", [slack_commands.over_http, slack_commands.over_socket])
async def test_both_apps_answer_status_in_slack(ways: Callable[[Path], Any], tmp_path: Path) -> None:
    await slack_people.move_in(tmp_path)

    async with ways(tmp_path) as (ours, bare):
        said = await slack_commands.measured(ours, slack_people.PEOPLE, slack_people.PEOPLE)
        acknowledged = await slack_commands.measured(bare, 5, 10)

    assert said.size > 4_000 > 100 > acknowledged.size
    assert said.p50_ms > 0 < acknowledged.rate


def a_round(p50_ms: float, rate: float) -> Round:
    return Round(p50_ms, rate, 1)


@pytest.mark.parametrize(
    ("people", "p50_ms", "rate", "is_broken"),
    [(1, 1.4, 9, False), (1, 1.6, 9, True), (10, 1.6, 9, True), (50, 9, 0.6, False), (50, 9, 0.4, True)],
)
def test_a_limit_is_broken_by_the_middle_of_the_rounds(
    people: int, p50_ms: float, rate: float, is_broken: bool
) -> None:
    pairs = [(a_round(p50_ms, rate), a_round(1, 1))] * 2 + [(a_round(9, 0.1), a_round(1, 1))]

    assert slack_commands.printed(people, pairs) is is_broken


async def test_every_client_sends_every_message() -> None:
    async with slack_dispatch.receiver() as url:
        for count, client in enumerate((slack_dispatch._ours, slack_dispatch._sdk, slack_dispatch._bare), 1):
            assert await client(url, 2) > 0
            taken, refused, _ = await slack_dispatch._seen(url)
            assert (taken, refused) == (count * 2 * slack_dispatch.CHANNELS, 0)


async def test_the_receiver_with_limits_refuses_who_comes_too_fast() -> None:
    async with slack_dispatch.receiver("limits") as url, aiohttp.ClientSession() as session:
        for _ in range(4):
            body = {"channel": "C0001"}
            headers = {"Authorization": "Bearer xoxb-1"}
            async with session.post(f"{url}chat.postMessage", json=body, headers=headers) as answer:
                last = answer.status
        taken, refused, _ = await slack_dispatch._seen(url)

    assert (taken, refused, last) == (2, 2, 429)
