"""What could not be answered: kept without who asked, grouped, shown to coordinators, and gone after 60 days."""

from bot.context import Context
from bot.feature import COORDINATORS, CommandWord, Feature, Owned
from bot.flows import faq_text, grouping
from bot.flows.grouping import Asked, Group
from bot.handlers import derived, digest, faq_review
from bot.messages import Inbound, Outcome, Post, Ticked, To
from bot.ui import cards, say
from bot.ui.cards import Button, Buttons, Card, Element, Text
from store import danger, unanswered
from store.program import FaqEntry

GROUPS_SHOWN = 8
MORE_SHOWN = 3
FEWEST_WORDS = 2
# How often the safety message was shown is said in steps of this, so that no single event can be seen.
STEP = 5
# A button carries this many of a group's questions; all of them are of one wording or nearly so.
CARRIED = 100


async def note(context: Context, question: str, nearest: FaqEntry | None) -> None:
    """Keep a member's question that no entry answers; a stranger has not been told that it is kept, so theirs is not."""
    if context.member is not None and len(faq_text.words(question)) >= FEWEST_WORDS:
        await unanswered.note(context.session, question, nearest.id if nearest else "", faq_review.today(context))


async def show(_word: Inbound, context: Context) -> Outcome:
    """`/csmhs unanswered`: the questions in groups, and the answers that did not help."""
    groups = await _groups(context)
    poor = await _poor(context)
    safety = await _safety(context)
    if not groups and not poor:
        return Outcome(
            reply=cards.say(f"No question of the last {unanswered.KEPT.days} days is without an answer.", *safety)
        )
    body: list[Element] = []
    if groups:
        asked = say.count(sum(len(one.asked) for one in groups), "question")
        body.append(
            Text(f"{asked} of the last {unanswered.KEPT.days} days had no stored answer. Who asked is not kept.")
        )
    for one in groups[:GROUPS_SHOWN]:
        body += _shown(one)
    if len(groups) > GROUPS_SHOWN:
        body.append(
            Text(f"...and {say.count(len(groups) - GROUPS_SHOWN, 'more group')}, asked less often.", style="note")
        )
    for entry, helped, did_not in poor:
        text = f"“{entry.question}” did not help {say.count(did_not, 'time')} and helped {say.count(helped, 'time')}."
        body += [Text(text), Buttons((Button("Change it", "faq.change", entry.id),))]
    return Outcome(reply=Card("What could not be answered", (*body, *safety)), kind="unanswered")


async def on_tick(word: Inbound, context: Context) -> Outcome:
    """With the coordinators' weekly digest, how many there are; the words stay here and are shown when asked for."""
    assert isinstance(word, Ticked)
    schedule = derived.schedule(context.program)
    due = [one for one in schedule.due(word.since, word.until) if one.about == digest.COORDINATORS]
    if not due:
        return Outcome()
    await unanswered.purge(context.session, faq_review.today(context))
    groups, poor = await _groups(context), await _poor(context)
    if not groups and not poor:
        return Outcome()
    return Outcome(posts=tuple(
        Post(
            to=To(purpose="coordinators"),
            card=_weekly(groups, len(poor)),
            kind="digest",
            dedupe_key=f"unanswered:{digest.key(context.program, '', one.at)}",
            why="Coordinators are told once a week how many questions had no stored answer.",
            about="unanswered",
            expires_at=one.expires_at,
            skip="it was too late to be of use" if one.expires_at < context.now else "",
        )
        for one in due
    ))  # fmt: skip


def _weekly(groups: list[Group], poor: int) -> Card:
    lines = []
    if groups:
        asked = say.count(sum(len(one.asked) for one in groups), "question")
        many = f"in {say.count(len(groups), 'group')}"
        lines.append(f"{asked} of the last {unanswered.KEPT.days} days had no stored answer, {many}.")
    if poor:
        lines.append(f"{say.count(poor, 'stored answer')} did not help more often than it did.")
    button = Buttons((Button("Show them", "unanswered.show"),))
    return Card("What could not be answered", (*(Text(line) for line in lines), button))


def _shown(group: Group) -> list[Element]:
    times = f"Asked {say.count(len(group.asked), 'time')}, last on {say.day(group.last)}."
    others = list(dict.fromkeys(one.text for one in group.asked if one.text != group.title))
    if others:
        times += f" Also: {say.listing([f'“{text}”' for text in others[:MORE_SHOWN]])}."
    numbers = ",".join(str(one.number) for one in group.asked[:CARRIED])
    return [
        Text(group.title, style="quote"),
        Text(times, style="note"),
        Buttons((Button("Add an answer", "faq.add", numbers),)),
    ]


async def _safety(context: Context) -> tuple[Text, ...]:
    """The safety message's count of the program year, for all districts together; nothing below the first step."""
    year = context.program.current_year
    if year is None:
        return ()
    least = await danger.total(context.session, year.starts) // STEP * STEP
    if not least:
        return ()
    since = say.day_year(year.starts)
    return (Text(f"The safety message was shown at least {least} times since {since}.", style="note"),)


async def _groups(context: Context) -> list[Group]:
    rows = await unanswered.kept(context.session, faq_review.today(context))
    return grouping.group([Asked(row.id or 0, row.question, row.near, row.day) for row in rows])


async def _poor(context: Context) -> list[tuple[FaqEntry, int, int]]:
    """Entries in force that did not help more often than they did, the worst first."""
    counted = await unanswered.verdicts(context.session, faq_review.today(context))
    found = [
        (entry, helped, did_not)
        for key, (helped, did_not) in counted.items()
        if did_not > helped and (entry := faq_review.find(context.program, key))
    ]
    return sorted(found, key=lambda one: (one[1] - one[2], one[0].id))


FEATURE = Feature(
    name="unanswered",
    commands={
        "unanswered": CommandWord("unanswered", "questions that had no stored answer, in groups", show, COORDINATORS)
    },
    actions={"unanswered.show": Owned(show, COORDINATORS)},
    ticks=(on_tick,),
)
