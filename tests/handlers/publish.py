"""Publishing a changed program in a dialog, as the command line does."""

from collections.abc import Callable

from bot.handlers import publishing
from store import versions
from store.program import Program
from store.program_export import export
from tests.dialog import World


async def change(world: World, changed: Callable[[Program], Program], *, by: str = "dana") -> str:
    """Publish what `changed` makes of the program in force, send what follows, and give what is said."""
    async with world.corridor.database.write() as session:
        current = await versions.in_force(session)
        assert current is not None
        body = export(changed(current.program))
        now = world.clock.now()
        said = await publishing.publish_text(session, body, based_on=current.number, by=by, now=now)
    await world.corridor.outbox.drain()
    return said
