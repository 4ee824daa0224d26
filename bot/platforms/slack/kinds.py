"""What the names of Slack's errors mean: each one's kind, what is done about that kind, and how it is said to people.

Names from the `errors` of the methods on docs.slack.dev/reference/methods, read November 2026. Slack says there that
others may come at any time; a name that is not listed here counts as `PAYLOAD` and is logged.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A class of refusals: what is done about them, and a clause that tells a coordinator why."""

    name: str
    action: str
    said: str


DESTINATION = Kind(
    "destination",
    "Give up on this place, tell a coordinator once, and write to it again when Slack says that it is back.",
    "Slack does not let the assistant write there; connect another conversation",
)
FIXABLE = Kind(
    "fixable",
    "Join the channel once when it is public and try again; otherwise as for a destination.",
    "the assistant is not in that Slack channel; invite it there",
)
OBJECT_GONE = Kind(
    "object_gone",
    "Say an answer in a thread as a new message instead; leave out an edit.",
    "the Slack message or thread it belonged to can no longer be changed or answered",
)
WORKSPACE = Kind(
    "workspace",
    "Keep everything for this workspace, tell a coordinator on another way, and try again every hour.",
    "the Slack workspace no longer lets the assistant in; install it there again",
)
REFRESH = Kind(
    "refresh",
    "Exchange the token for a new one, once for all callers, and try again once.",
    "the assistant's permission in the Slack workspace ran out; install it there again",
)
HOLD = Kind(
    "hold",
    "Keep everything for this workspace and try again every hour.",
    "Slack has closed the workspace to apps for now; it is tried again every hour",
)
PAYLOAD = Kind(
    "payload",
    "Say it once more with less (a picture instead of a chart, text instead of a picture); then it is our bug.",
    "Slack would not take the message as it was made; this is on our side",
)
TRANSIENT = Kind(
    "transient",
    "Surely not posted: try again, after as long as Slack asked for.",
    "Slack could not be reached",
)
AMBIGUOUS = Kind(
    "ambiguous",
    "May have been posted: look for it before it is said again.",
    "Slack did not say whether it took the message",
)
INTERACTION = Kind(
    "interaction",
    "Offer a button that opens the form again.",
    "the form was open for too long or was changed elsewhere; open it again",
)
KINDS = (
    DESTINATION, FIXABLE, OBJECT_GONE, WORKSPACE, REFRESH, HOLD, PAYLOAD, TRANSIENT, AMBIGUOUS, INTERACTION
)  # fmt: skip

_READ_ONLY = "the Slack channel lets only some people write; allow the assistant to, or connect another one"
_CLOSED_ACCOUNT = "the person's Slack account is closed"
_NOT_REACHED = "the person cannot be written to from this Slack workspace"


def _each(names: str) -> Mapping[str, str]:
    return dict.fromkeys(names.split(), "")


# Where "" stands, the kind's own clause is said.
_SAID: Mapping[Kind, Mapping[str, str]] = {
    DESTINATION: {
        "cannot_dm_bot": "that Slack account is a bot, which nobody can write to",
        "channel_is_limited_access": _READ_ONLY,
        "channel_not_found": "the Slack conversation is gone, or the assistant was taken out of it; "
        "invite it there, or connect another one",
        "ekm_access_denied": "the workspace's administrators have stopped messages to this Slack channel",
        "invalid_user_combination": _NOT_REACHED,
        "is_archived": "the Slack channel is archived; unarchive it, or connect another one",
        "is_inactive": "the Slack channel is frozen, archived or deleted; open it again, or connect another one",
        "messages_tab_disabled": "direct messages to the assistant are switched off in its Slack settings; "
        "switch on the Messages tab under App Home",
        "method_not_supported_for_channel_type": "this kind of Slack conversation cannot be written to",
        "no_permission": "",
        "posting_to_channel_denied": _READ_ONLY,
        "restricted_action": _READ_ONLY,
        "restricted_action_read_only_channel": _READ_ONLY,
        "restricted_action_thread_only_channel": _READ_ONLY,
        "team_not_found": "",
        "too_many_members": "the Slack channel has no room for another member",
        "user_disabled": _CLOSED_ACCOUNT,
        "user_not_found": "Slack does not know the person here",
        "user_not_in_channel": "the person is not in that Slack channel",
        "user_not_visible": _NOT_REACHED,
        "users_not_found": "Slack does not know the person here",
    },
    FIXABLE: {"not_in_channel": ""},
    # The last four are about one thread or one message: the channel itself can still be written to.
    OBJECT_GONE: {
        "cant_update_message": "",
        "cant_delete_message": "",
        "edit_window_closed": "",
        "message_not_found": "",
        "thread_not_found": "",
        "cannot_reply_to_message": "",
        "restricted_action_non_threadable_channel": "",
        "restricted_action_thread_locked": "",
    },
    WORKSPACE: {
        "access_denied": "",
        "account_inactive": "",
        "app_access_restricted": "the Slack workspace's administrators have not approved the assistant; ask them to",
        "bad_client_secret": "Slack does not know this `SLACK_CLIENT_SECRET`; copy it from the app's Basic Information",
        "forbidden_team": "",
        "invalid_auth": "",
        "invalid_client_id": "Slack does not know this `SLACK_CLIENT_ID`; copy it from the app's Basic Information",
        "invalid_refresh_token": "",
        "missing_scope": "the assistant was not granted all it needs in this Slack workspace; install it there again",
        "not_allowed_token_type": "the token is not a bot's; use the Bot User OAuth Token, which begins with xoxb-",
        "not_authed": "",
        "team_access_not_granted": "the organization has not opened this Slack workspace to the assistant; "
        "ask its administrators to",
        "token_revoked": "",
        "two_factor_setup_required": "",
    },
    REFRESH: {"token_expired": ""},
    HOLD: {
        "accesslimited": "Slack does not accept the assistant from this network; it is tried again every hour",
        "enterprise_is_restricted": "",
        "external_channel_migrating": "Slack is moving this channel to another organization; "
        "it is tried again every hour",
        "message_limit_exceeded": "the Slack workspace has reached its own limit of messages; "
        "it is tried again every hour",
        "org_login_required": "the Slack workspace is being moved to another plan; it is tried again every hour",
        "team_added_to_org": "the Slack workspace is being moved to another plan; it is tried again every hour",
    },
    PAYLOAD: _each(
        """
        alt_txt_too_large as_user_not_supported attachment_payload_limit_exceeded block_mismatch blocked_file_type
        cant_broadcast_message channels_limit_exceeded deprecated_endpoint duplicate_external_id file_deleted
        file_is_deleted file_not_found file_share_limit_reached file_type_not_allowed file_update_failed
        file_upload_size_restricted file_uploads_disabled file_uploads_except_images_disabled insecure_request
        invalid_arg_name invalid_arguments invalid_array_arg invalid_attachments invalid_blocks invalid_blocks_format
        invalid_channel invalid_charset invalid_cursor invalid_form_data invalid_limit invalid_metadata_filter_keys
        invalid_metadata_format invalid_metadata_schema invalid_post_type invalid_ts_latest invalid_ts_oldest
        invalid_types is_bot markdown_text_conflict max_file_sharing_exceeded metadata_must_be_sent_from_app
        metadata_too_large method_deprecated missing_args missing_argument missing_file_data missing_post_type
        missing_profile_id msg_blocks_too_long msg_too_long no_dual_broadcast_content_update no_text not_enabled
        not_enough_users not_implemented not_visible send_on_behalf_not_allowed slack_connect_blocked_file_type
        slack_connect_canvas_sharing_blocked slack_connect_clip_sharing_blocked
        slack_connect_file_link_sharing_blocked slack_connect_file_upload_sharing_blocked
        slack_connect_lists_sharing_blocked snippet_too_large storage_limit_reached streaming_state_conflict
        too_many_attachments too_many_contact_cards too_many_users unable_to_share_files unknown_method
        unknown_snippet_type unknown_subtype users_list_not_supplied view_too_large
        bad_redirect_uri cannot_install_an_org_installed_app invalid_code invalid_code_verifier invalid_grant_type
        no_scopes oauth_authorization_url_mismatch pkce_not_allowed preview_feature_not_available
        user_email_unverified
        """
    ),
    TRANSIENT: dict.fromkeys(
        ("rate_limited", "ratelimited"), "Slack asked to wait before more is sent; it goes out after that"
    ),
    AMBIGUOUS: _each(
        """
        duplicate_channel_not_found duplicate_message_not_found fatal_error internal_error request_timeout
        service_unavailable update_failed
        """
    ),
    INTERACTION: _each(
        """
        exchanged_trigger_id expired_trigger_id hash_conflict invalid_trigger_id not_found push_limit_reached
        """
    ),
}
TABLE: Mapping[str, tuple[Kind, str]] = {
    error: (kind, said or kind.said) for kind, names in _SAID.items() for error, said in names.items()
}
