"""The Web API's methods of our own Slack, each as a function of the world, the workspace and the call."""

from typing import Any

from tests.platforms.slack_world import Call, Channel, File, Message, Says, Team, User, World, method


@method("auth.test")
def auth_test(world: World, team: Team, call: Call) -> dict[str, Any]:
    return {"url": f"https://{team.name.lower()}.slack.example/", "team": team.name, "team_id": team.id,
            "user": "csmhs", "user_id": team.bot_user, "bot_id": team.bot_id, "is_enterprise_install": False}  # fmt: skip


@method("chat.postMessage", "chat:write")
def post_message(world: World, team: Team, call: Call) -> dict[str, Any]:
    channel = _writable(world, team, call)
    message = _message(world, team, call, channel)
    if message.thread_ts and _find(team, channel.id, message.thread_ts) is None:
        message.thread_ts = ""  # as Slack does: an answer to nothing is a message of its own
    team.messages.append(message)
    return {"channel": channel.id, "ts": message.ts, "message": message.wire(with_metadata=True)}


@method("chat.postEphemeral", "chat:write")
def post_ephemeral(world: World, team: Team, call: Call) -> dict[str, Any]:
    channel = _writable(world, team, call)
    if call.text("user") not in channel.members | {channel.im}:
        raise Says("user_not_in_channel")
    message = _message(world, team, call, channel)
    message.only_for = call.text("user")
    team.messages.append(message)
    return {"message_ts": message.ts}


@method("chat.update", "chat:write")
def update(world: World, team: Team, call: Call) -> dict[str, Any]:
    channel = _channel(team, call)
    if channel.archived:
        raise Says("is_inactive")
    message = _own(team, channel, call, "cant_update_message")
    new = _message(world, team, call, channel)
    message.text, message.blocks, message.edited = new.text, new.blocks, message.edited + 1
    message.metadata = new.metadata or message.metadata
    return {"channel": channel.id, "ts": message.ts, "text": message.text}


@method("chat.delete", "chat:write")
def delete(world: World, team: Team, call: Call) -> dict[str, Any]:
    channel = _channel(team, call)
    message = _own(team, channel, call, "cant_delete_message")
    team.messages.remove(message)
    return {"channel": channel.id, "ts": message.ts}


@method("conversations.history")
def history(world: World, team: Team, call: Call) -> dict[str, Any]:
    channel = _readable(team, call)
    found = [each for each in reversed(team.messages) if each.channel == channel.id and not each.only_for]
    return _page(call, [each for each in found if each.thread_ts in ("", each.ts) and _between(call, each.ts)])


@method("conversations.replies")
def replies(world: World, team: Team, call: Call) -> dict[str, Any]:
    channel = _readable(team, call)
    root = call.text("ts")
    if _find(team, channel.id, root) is None:
        raise Says("thread_not_found")
    thread = [each for each in team.messages if each.channel == channel.id and root in (each.ts, each.thread_ts)]
    return _page(call, [each for each in thread if each.ts == root or _between(call, each.ts)])


@method("conversations.open", "im:write")
def open_conversation(world: World, team: Team, call: Call) -> dict[str, Any]:
    return {"channel": {"id": _direct(world, team, call.text("users")).id}}


@method("conversations.join", "channels:join")
def join(world: World, team: Team, call: Call) -> dict[str, Any]:
    channel = _channel(team, call)
    if channel.private or channel.im:
        raise Says("method_not_supported_for_channel_type")
    if channel.archived:
        raise Says("is_archived")
    channel.members.add(team.bot_user)
    return {"channel": channel.wire(team.bot_user)}


@method("conversations.info")
def info(world: World, team: Team, call: Call) -> dict[str, Any]:
    channel = _channel(team, call)
    scopes = team.tokens[call.token].scopes
    needed = "im:read" if channel.im else "groups:read" if channel.private else "channels:read"
    if needed not in scopes:
        raise Says("missing_scope", needed=needed, provided=",".join(sorted(scopes)))
    return {"channel": channel.wire(team.bot_user)}


@method("conversations.list", "channels:read")
def list_conversations(world: World, team: Team, call: Call) -> dict[str, Any]:
    types = (call.text("types") or "public_channel").split(",")
    shown = [
        each.wire(team.bot_user)
        for each in team.channels.values()
        if ("im" if each.im else "private_channel" if each.private else "public_channel") in types
        and not (each.archived and call.flag("exclude_archived"))
        and (not each.private or team.bot_user in each.members)
    ]
    return {"channels": shown, "response_metadata": {"next_cursor": ""}}


@method("users.info", "users:read")
def user_info(world: World, team: Team, call: Call) -> dict[str, Any]:
    user = team.users.get(call.text("user"))
    if user is None:
        raise Says("user_not_found")
    return {"user": _person(team, user, call)}


@method("users.lookupByEmail", "users:read.email")
def lookup(world: World, team: Team, call: Call) -> dict[str, Any]:
    wanted = call.text("email").casefold()
    user = next((each for each in team.users.values() if wanted and each.email.casefold() == wanted), None)
    if user is None or user.deleted:
        raise Says("users_not_found")
    return {"user": _person(team, user, call)}


@method("views.open")
def view_open(world: World, team: Team, call: Call) -> dict[str, Any]:
    return _shown(world, team, call, "")


@method("views.push")
def view_push(world: World, team: Team, call: Call) -> dict[str, Any]:
    return _shown(world, team, call, next(reversed(team.views), ""))


@method("views.update")
def view_update(world: World, team: Team, call: Call) -> dict[str, Any]:
    held = team.views.get(call.text("view_id"))
    if held is None:
        raise Says("not_found")
    if call.text("hash") not in ("", held["hash"]):
        raise Says("hash_conflict")
    held |= {**call.read("view"), "hash": f"{world.number()}.hash"}
    return {"view": held}


@method("views.publish")
def view_publish(world: World, team: Team, call: Call) -> dict[str, Any]:
    if call.text("user_id") not in team.users:
        raise Says("invalid_arguments")
    held = team.homes.get(call.text("user_id"))
    if held is not None and call.text("hash") not in ("", held["hash"]):
        raise Says("hash_conflict")
    number = world.number()
    view = team.homes[call.text("user_id")] = {**call.read("view"), "id": f"V{number}", "hash": f"{number}.hash"}
    return {"view": view}


@method("files.getUploadURLExternal", "files:write")
def upload_url(world: World, team: Team, call: Call) -> dict[str, Any]:
    if not call.text("filename") or not call.text("length"):
        raise Says("missing_argument")
    file = File(f"F{world.number()}", call.text("filename"), int(call.text("length")), call.text("alt_txt"),
                world.looks_until_ready)  # fmt: skip
    team.files[file.id] = file
    return {"upload_url": f"https://files.slack.com/upload/v1/{file.id}?team={team.id}", "file_id": file.id}


@method("files.completeUploadExternal", "files:write")
def upload_complete(world: World, team: Team, call: Call) -> dict[str, Any]:
    files = [team.files.get(each.get("id", "")) for each in call.read("files") or []]
    known = [file for file in files if file is not None and file.data is not None]
    if not known or len(known) < len(files):
        raise Says("file_not_found")
    for file in known:
        file.complete = True
    return {"files": [{"id": file.id, "title": file.name} for file in known]}


@method("files.info", "files:read")
def file_info(world: World, team: Team, call: Call) -> dict[str, Any]:
    file = team.files.get(call.text("file"))
    if file is None:
        raise Says("file_not_found")
    said = file.wire()
    file.looks -= 1 if file.complete else 0
    return {"file": said}


def _channel(team: Team, call: Call) -> Channel:
    channel = team.channels.get(call.text("channel"))
    if channel is None or (channel.private and team.bot_user not in channel.members):
        raise Says("channel_not_found")
    return channel


def _writable(world: World, team: Team, call: Call) -> Channel:
    if call.text("channel") in team.users:
        channel = _direct(world, team, call.text("channel"), unknown="channel_not_found")
    else:
        channel = _channel(team, call)
    if channel.archived:
        raise Says("is_archived")
    if not channel.im and team.bot_user not in channel.members:
        raise Says("not_in_channel")
    return channel


def _readable(team: Team, call: Call) -> Channel:
    channel = _channel(team, call)
    scopes = team.tokens[call.token].scopes
    if channel.history_scope not in scopes:
        raise Says("missing_scope", needed=channel.history_scope, provided=",".join(sorted(scopes)))
    if not channel.im and team.bot_user not in channel.members:
        raise Says("not_in_channel")
    return channel


def _direct(world: World, team: Team, user_id: str, unknown: str = "user_not_found") -> Channel:
    user = team.users.get(user_id)
    if user is None or (user.deleted and unknown != "user_not_found"):
        raise Says(unknown)
    if user.deleted:
        raise Says("user_disabled")
    if user.is_bot:
        raise Says("cannot_dm_bot")
    held = next((each for each in team.channels.values() if each.im == user_id), None)
    if held is None:
        held = Channel(f"D{world.number():02d}{user_id}", im=user_id)
        team.channels[held.id] = held
    return held


def _message(world: World, team: Team, call: Call, channel: Channel) -> Message:
    blocks = call.read("blocks") or []
    if not call.text("text") and not blocks:
        raise Says("no_text")
    if len(blocks) > 50:
        raise Says("invalid_blocks")
    for block in blocks:
        picture = (block.get("slack_file") or {}).get("id")
        if picture is not None and (picture not in team.files or not team.files[picture].wire()["mimetype"]):
            raise Says(
                "invalid_blocks", response_metadata={"messages": ["invalid slack file [json-pointer:/blocks]"]}
            )
    return Message(channel.id, world.ts(), team.bot_user, call.text("text"), blocks, call.read("metadata"),
                   call.text("thread_ts"), team.bot_id)  # fmt: skip


def _find(team: Team, channel: str, ts: str) -> Message | None:
    return next((each for each in team.messages if (each.channel, each.ts) == (channel, ts)), None)


def _own(team: Team, channel: Channel, call: Call, other: str) -> Message:
    message = _find(team, channel.id, call.text("ts"))
    if message is None or message.only_for:
        raise Says("message_not_found")
    if message.bot_id != team.bot_id:
        raise Says(other)
    return message


def _between(call: Call, ts: str) -> bool:
    oldest, latest, at = call.text("oldest") or "0", call.text("latest") or "9e9", float(ts)
    if call.flag("inclusive"):
        return float(oldest) <= at <= float(latest)
    return float(oldest) < at < float(latest)


def _page(call: Call, found: list[Message]) -> dict[str, Any]:
    start = int(call.text("cursor").removeprefix("next:") or 0)
    limit = int(call.text("limit") or 100)
    shown = [each.wire(with_metadata=call.flag("include_all_metadata")) for each in found[start : start + limit]]
    more = len(found) > start + limit
    following = {"response_metadata": {"next_cursor": f"next:{start + limit}"}} if more else {}
    return {"messages": shown, "has_more": more} | following


def _person(team: Team, user: User, call: Call) -> dict[str, Any]:
    profile = {"display_name": user.name, "real_name": user.name}
    if "users:read.email" in team.tokens[call.token].scopes and user.email:
        profile["email"] = user.email
    return {"id": user.id, "team_id": team.id, "name": user.name.lower(), "real_name": user.name, "tz": user.tz,
            "deleted": user.deleted, "is_bot": user.is_bot, "is_email_confirmed": user.confirmed, "profile": profile}  # fmt: skip


def _shown(world: World, team: Team, call: Call, above: str) -> dict[str, Any]:
    trigger = call.text("trigger_id")
    if world.triggers.get(trigger, "invalid_trigger_id"):
        raise Says(world.triggers.get(trigger, "invalid_trigger_id"))
    world.triggers[trigger] = "exchanged_trigger_id"
    number = world.number()
    view = {**call.read("view"), "id": f"V{number}", "hash": f"{number}.hash", "previous_view_id": above or None}
    team.views[view["id"]] = view
    return {"view": view}
