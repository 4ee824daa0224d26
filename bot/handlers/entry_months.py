"""Which month somebody means: named, or the oldest open one that is still missing."""

from datetime import date

from bot.context import Context
from bot.errors import UserError
from bot.handlers import entry
from bot.handlers.entry import Month
from bot.scheduler import dates
from bot.ui import say
from store import submissions


async def chosen_month(context: Context, text: str) -> Month:
    """The month named, or the oldest open one that is still missing, else the newest one that is in."""
    district = entry.team_of(context)
    if text.strip():
        return await entry.month_of(context, month_key(context, text, district), district)
    standing = [await entry.month_of(context, key, district) for key in started(context, district)]
    sent = {one.month for one in await submissions.of_months(context.session, [m.key for m in standing], [district])}
    missing = [month for month in standing if month.key not in sent and month.standing != "closed"]
    if missing:
        return missing[0]
    if standing:
        return standing[-1]
    first = next(iter(context.program.months), None)
    opens = f" {say.month_name(first.month)} opens on {say.day(first.opens)}." if first else ""
    raise UserError(f"No month is open for data yet, so there is nothing to enter.{opens}")


def started(context: Context, district: str) -> list[str]:
    """Keys of the months that have opened by today, oldest first."""
    today = dates.calendar_of(context.program.district_by_id[district]).local(context.now).date()
    return [key for key, month in context.program.month_by_key.items() if month.opens <= today]


def month_key(context: Context, text: str, district: str) -> str:
    """`October`, `oct`, `10`, `2026-10` or `last` as a month of the program; UserError with the months there are."""
    wanted = text.strip().lower()
    keys = list(context.program.month_by_key)
    if wanted in keys:
        return wanted
    if wanted in ("last", "last month", "previous"):
        opened_keys = started(context, district)
        if opened_keys:
            return opened_keys[-1]
    for key in keys:
        name = say.month_name(key).lower()
        short = name.split()[0]
        number = str(date.fromisoformat(f"{key}-01").month)
        if wanted in (name, short, number, number.zfill(2)) or (len(wanted) >= 3 and short.startswith(wanted)):
            return key
    known = say.listing([say.month_name(key).split()[0] for key in keys], "or") or "none yet"
    raise UserError(f"I don't know the month “{text.strip()[:40]}”, so nothing was done. The months are {known}.")
