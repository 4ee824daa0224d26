"""Work in lines: in order in each, several at once over all, and none after one broke."""

import asyncio
import functools

import pytest

from bot.outbox_lines import Lines


class Cut(BaseException):
    """Something that nobody catches."""


async def test_in_one_line_one_follows_the_other_and_another_line_does_not_wait() -> None:
    done: list[str] = []
    first_may_end = asyncio.Event()

    async def work(name: str, until: asyncio.Event | None = None) -> None:
        if until is not None:
            await until.wait()
        done.append(name)

    async with Lines(2) as lines:
        lines.add("a", functools.partial(work, "a1", first_may_end))
        lines.add("a", functools.partial(work, "a2"))
        lines.add("b", functools.partial(work, "b1"))
        await lines.until(2)
        assert done == ["b1"]
        first_may_end.set()
        await lines.until(0)

    assert done == ["b1", "a1", "a2"]


async def test_no_more_are_at_work_than_there_are_turns() -> None:
    at_work, most = 0, 0

    async def work() -> None:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        await asyncio.sleep(0)
        at_work -= 1

    async with Lines(3) as lines:
        for number in range(20):
            lines.add(number, work)
        await lines.until(0)

    assert most == 3


async def test_what_is_added_at_the_moment_the_last_one_ends_is_done() -> None:
    ending, seen = asyncio.get_running_loop().create_future(), []

    async def first() -> None:
        ending.set_result(None)

    async def second() -> None:
        seen.append("second")

    async with Lines(1) as lines:
        lines.add("a", first)
        await ending
        lines.add("b", second)
        async with asyncio.timeout(5):
            await lines.until(0)

    assert seen == ["second"]


@pytest.mark.parametrize("broken", ["a piece of work", "what is watched"])
async def test_what_breaks_is_raised_and_ends_the_rest(broken: str) -> None:
    ended: list[str] = []

    async def breaks() -> None:
        raise Cut

    async def waits() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ended.append("ended")
            raise

    async def all_of_it() -> None:
        async with Lines(5) as lines:
            lines.add("a", waits)
            await asyncio.sleep(0)
            if broken == "what is watched":
                lines.watch(asyncio.ensure_future(breaks()))
            else:
                lines.add("b", breaks)
            await lines.until(0)

    with pytest.raises(Cut):
        await all_of_it()

    assert ended == ["ended"]
