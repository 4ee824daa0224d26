"""From a post to rows: find where its audience is heard, and write it down once, before anything is sent."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.messages import Post
from bot.ui.cards import to_json
from store import deliveries, members
from store.program import Role

EMAIL = "email"
COORDINATORS = "coordinators"


async def queue(session: AsyncSession, posts: Sequence[Post], now: datetime) -> int:
    """Write the posts down as deliveries in this transaction and give how many were new.

    A post to nobody who can be reached becomes a `skipped` row with that reason: it is never dropped in silence.
    """
    if not posts:
        return 0
    direct = await members.direct_places(session, sorted({post.to.member for post in posts if post.to.member}))
    places = await members.places(session, sorted({post.to.purpose for post in posts if post.to.purpose}))
    coordinators = await _coordinators(session, posts, places)
    rows: list[dict[str, Any]] = []
    for post in posts:
        if post.to.purpose == COORDINATORS and coordinators and post.kind == "notice":
            rows += [_to_one(post, now, where) for where in coordinators]
        else:
            rows += _rows(post, direct, places, now)
    return await deliveries.queue(session, rows)


async def _coordinators(
    session: AsyncSession, posts: Sequence[Post], places: dict[str, list[tuple[str, str]]]
) -> list[tuple[str, str, str]]:
    """Each coordinator with where they are written to alone, for notices when no channel of theirs works."""
    if COORDINATORS in places or not any(post.to.purpose == COORDINATORS for post in posts):
        return []
    able = [one.id for one in await members.active(session, role=Role.COORDINATOR)]
    direct = await members.direct_places(session, able)
    return [(one, *direct[one]) for one in able if one in direct]


def _to_one(post: Post, now: datetime, where: tuple[str, str, str]) -> dict[str, Any]:
    member, platform, place = where
    row = _row(post, now, platform=platform, place=place)
    return {**row, "member": member, "dedupe_key": f"{post.dedupe_key}@{member}"}


def _rows(
    post: Post,
    direct: dict[str, tuple[str, str]],
    places: dict[str, list[tuple[str, str]]],
    now: datetime,
) -> list[dict[str, Any]]:
    if post.skip:
        return [_row(post, now, state="skipped", reason=post.skip)]
    if post.to.ref is not None:
        ref = post.to.ref
        there = _row(post, now, platform=ref.platform, place=ref.place, thread=ref.thread)
        return [{**there, "edits": ref.message if post.edits else ""}, *_covered(post, now)]
    if post.to.email:
        return [_row(post, now, platform=EMAIL, place=post.to.email), *_covered(post, now)]
    if post.to.member:
        if post.to.member not in direct:
            return [_row(post, now, state="skipped", reason="no account to write to yet")]
        platform, place = direct[post.to.member]
        return [_row(post, now, platform=platform, place=place), *_covered(post, now)]
    heard = places.get(post.to.purpose, [])
    if not heard:
        return [_row(post, now, state="skipped", reason="no channel is connected for it yet")]
    rows = [_row(post, now, platform=heard[0][0], place=heard[0][1]), *_covered(post, now)]
    for platform, place in heard[1:]:
        also = _row(post, now, platform=platform, place=place)
        rows.append({**also, "dedupe_key": f"{post.dedupe_key}@{platform}:{place}"})
    return rows


def _covered(post: Post, now: datetime) -> list[dict[str, Any]]:
    return [
        {**_row(post, now, state="combined"), "dedupe_key": key, "covered_by": post.dedupe_key, "about": about,
         "why": why, "card": "{}"}
        for key, about, why in post.covers
    ]  # fmt: skip


def _row(
    post: Post,
    now: datetime,
    *,
    platform: str = "",
    place: str = "",
    thread: str = "",
    state: str = "queued",
    reason: str = "",
) -> dict[str, Any]:
    return {
        "dedupe_key": post.dedupe_key,
        "kind": post.kind,
        "about": post.about,
        "district": post.district,
        "member": post.to.member,
        "purpose": post.to.purpose,
        "platform": platform,
        "place": place,
        "thread": thread,
        "subject": post.subject,
        "card": to_json(post.card) if state == "queued" else "{}",
        "why": post.why,
        "covered_by": "",
        "state": state,
        "reason": reason,
        "tries": 0,
        "queued_at": now,
        "next_at": max(post.not_before, now) if post.not_before else now,
        "expires_at": post.expires_at,
        "lease_token": "",
        "message": "",
        "edits": "",
    }
