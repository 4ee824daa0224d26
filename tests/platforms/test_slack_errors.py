"""What Slack's refusals mean for a message, and what a coordinator reads about them."""

import re

import aiohttp
import pytest

from bot.platforms.slack import kinds
from bot.platforms.slack.errors import HOUR_S, NO_RETRY_AFTER_S, Fault, classify, delivery_error
from bot.platforms.slack.kinds import KINDS, TABLE, Kind


def of_error(error: str) -> Fault:
    return classify(200, error, None, None)


@pytest.mark.parametrize(
    ("kind", "errors"),
    [
        (kinds.DESTINATION, "channel_not_found is_archived is_inactive channel_is_limited_access user_not_found "
         "user_disabled user_not_visible cannot_dm_bot invalid_user_combination messages_tab_disabled restricted_action "
         "restricted_action_read_only_channel posting_to_channel_denied method_not_supported_for_channel_type "
         "ekm_access_denied no_permission"),
        (kinds.FIXABLE, "not_in_channel"),
        (kinds.OBJECT_GONE, "message_not_found cant_update_message edit_window_closed thread_not_found "
         "cannot_reply_to_message restricted_action_thread_locked"),
        (kinds.WORKSPACE, "account_inactive token_revoked invalid_auth not_authed invalid_refresh_token "
         "not_allowed_token_type access_denied missing_scope team_access_not_granted"),
        (kinds.REFRESH, "token_expired"),
        (kinds.HOLD, "org_login_required team_added_to_org accesslimited message_limit_exceeded "
         "enterprise_is_restricted"),
        (kinds.PAYLOAD, "invalid_blocks invalid_blocks_format msg_blocks_too_long msg_too_long no_text "
         "invalid_arguments invalid_arg_name too_many_attachments metadata_too_large invalid_metadata_format "
         "invalid_metadata_schema markdown_text_conflict view_too_large duplicate_external_id block_mismatch"),
        (kinds.TRANSIENT, "ratelimited rate_limited"),
        (kinds.AMBIGUOUS, "internal_error fatal_error request_timeout service_unavailable "
         "duplicate_message_not_found duplicate_channel_not_found"),
        (kinds.INTERACTION, "expired_trigger_id invalid_trigger_id exchanged_trigger_id not_found hash_conflict "
         "push_limit_reached"),
    ],
    ids=lambda value: value.name if isinstance(value, Kind) else "",
)  # fmt: skip
def test_each_of_slacks_errors_has_its_kind(kind: Kind, errors: str) -> None:
    assert {error: of_error(error).kind for error in errors.split()} == dict.fromkeys(errors.split(), kind)


def test_no_error_stands_in_the_table_under_two_kinds() -> None:
    assert sum(len(names) for names in kinds._SAID.values()) == len(TABLE)


def test_what_is_said_of_an_error_fits_into_a_sentence_and_names_no_code() -> None:
    said = {error: str(delivery_error(of_error(error))) for error in sorted(TABLE)}

    assert [error for error, text in said.items() if not (text[-1].isalnum() or text[-1] == "-")] == []
    assert [error for error, text in said.items() if error in text] == []
    assert [text for text in said.values() if re.search(r"\bHTTP|[45]\d\d|error|invalid|!", text)] == []


def test_an_archived_channel_is_lost_and_its_message_given_up() -> None:
    told = delivery_error(of_error("is_archived"))

    assert (told.permanent, told.lost) == (True, "place")
    assert str(told) == "the Slack channel is archived; unarchive it, or connect another one"


def test_a_locked_thread_does_not_lose_its_channel() -> None:
    told = delivery_error(of_error("restricted_action_thread_locked"))

    assert (told.permanent, told.lost) == (True, "")


def test_looking_something_up_never_loses_a_place() -> None:
    assert delivery_error(of_error("channel_not_found"), "conversations.history").lost == ""
    assert delivery_error(of_error("channel_not_found"), "chat.update").lost == "place"


@pytest.mark.parametrize("error", ["token_revoked", "account_inactive", "token_expired", "missing_scope"])
def test_a_workspace_that_is_shut_keeps_its_messages(error: str) -> None:
    told = delivery_error(of_error(error))

    assert (told.waits, told.lost, told.retry_after_s) == (True, "workspace", HOUR_S)
    assert not told.permanent


def test_a_missing_optional_permission_does_not_shut_the_workspace() -> None:
    fault = classify(200, "missing_scope", None, None, needed="channels:history")

    told = delivery_error(fault, "conversations.history")

    assert (told.permanent, told.waits, told.lost) == (True, False, "")
    assert "channels:history" in str(told)


def test_a_workspace_on_the_move_is_tried_again_every_hour() -> None:
    told = delivery_error(of_error("team_added_to_org"))

    assert (told.waits, told.lost, told.retry_after_s) == (True, "", HOUR_S)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("12", 12), ("0", 1), ("99999", HOUR_S), (None, NO_RETRY_AFTER_S), ("soon", NO_RETRY_AFTER_S)],
)
def test_too_many_at_once_waits_for_as_long_as_slack_says(header: str | None, seconds: float) -> None:
    told = delivery_error(classify(429, "ratelimited", header, None))

    assert (told.waits, told.retry_after_s, told.unknown) == (True, seconds, False)
    assert classify(429, None, header, None).limited


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_server_in_trouble_may_have_posted(status: int) -> None:
    assert delivery_error(classify(status, None, None, None)).unknown
    assert delivery_error(classify(status, "something_new", None, None)).unknown


def test_a_page_instead_of_an_answer_may_have_posted() -> None:
    assert delivery_error(classify(200, None, None, None)).unknown


@pytest.mark.parametrize("status", [401, 403, 404, 407])
def test_a_filter_between_here_and_slack_surely_did_not_post(status: int) -> None:
    told = delivery_error(classify(status, None, None, None))

    assert (told.waits, told.unknown, told.lost) == (True, False, "")
    assert "network" in str(told)


def key() -> aiohttp.client_reqrep.ConnectionKey:
    return aiohttp.client_reqrep.ConnectionKey("slack.com", 443, True, True, None, None, None, None)


@pytest.mark.parametrize(
    ("exception", "unknown"),
    [
        (aiohttp.ClientConnectorError(key(), OSError("refused")), False),
        (aiohttp.ClientConnectorDNSError(key(), OSError("no such host")), False),
        (aiohttp.ConnectionTimeoutError(), False),
        (aiohttp.ServerDisconnectedError(), True),
        (aiohttp.ClientOSError(104, "reset"), True),
        (aiohttp.SocketTimeoutError(), True),
        (aiohttp.ClientPayloadError(), True),
        (TimeoutError(), True),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_without_a_connection_nothing_was_posted_and_with_one_nobody_knows(
    exception: Exception, unknown: bool
) -> None:
    told = delivery_error(classify(None, None, None, exception))

    assert (told.unknown, told.permanent, told.waits) == (unknown, False, not unknown)


def test_an_error_that_nobody_has_seen_yet_is_our_bug_and_says_its_name() -> None:
    fault = of_error("brand_new_error")
    told = delivery_error(fault)

    assert (fault.kind, fault.known) == (kinds.PAYLOAD, False)
    assert (told.permanent, told.lost) == (True, "")
    assert "brand_new_error" in str(told)


def test_every_kind_can_be_told_to_the_outbox() -> None:
    for kind in KINDS:
        told = delivery_error(Fault(kind, "x", kind.said))
        assert told.fault.kind is kind
        assert not (told.permanent and told.waits)
