"""A line in the activity feed of somebody in Microsoft Teams, by Microsoft Graph, beside the message that the bot has sent.

It wants TeamsActivity.Send.User, which whoever adds the app consents to for themselves (resource-specific consent), and
uses the reserved activity type `systemDefault`, so that the app's manifest needs to list none
(learn.microsoft.com/graph/teams-send-activityfeednotifications, read November 2026).
"""

import asyncio
from collections.abc import Callable
from typing import Any

from bot.platforms.graph import Graph

PREVIEW = 150
"""Characters that Teams shows of the preview."""
KIND, TEXT = "systemDefault", "systemDefaultText"


class GraphActivity:
    """Tells people of each organization; `graph_of` gives the Graph of a tenant, `url` is what a press on the line opens."""

    def __init__(self, graph_of: Callable[[str], Graph], url: str) -> None:
        self._graph_of = graph_of
        self._url = url
        self._graphs: dict[str, Graph] = {}

    async def tell(self, tenant: str, person: str, title: str, preview: str) -> None:
        """Show it to the person with this object id; raises `Refused`."""
        graph = self._graphs.setdefault(tenant, self._graph_of(tenant))
        await graph.warm()  # the SDK is imported as one (`heavy`), before its single words are
        body = await asyncio.to_thread(self._body, title, preview)
        await graph.ask(lambda client: client.users.by_user_id(person).teamwork.send_activity_notification.post(body))

    async def close(self) -> None:
        """Let the connections go."""
        for graph in self._graphs.values():
            await graph.close()

    def _body(self, title: str, preview: str) -> Any:
        from msgraph.generated.models.item_body import ItemBody
        from msgraph.generated.models.key_value_pair import KeyValuePair
        from msgraph.generated.models.teamwork_activity_topic import TeamworkActivityTopic
        from msgraph.generated.models.teamwork_activity_topic_source import TeamworkActivityTopicSource
        from msgraph.generated.users.item.teamwork.send_activity_notification import (
            send_activity_notification_post_request_body as found,
        )

        return found.SendActivityNotificationPostRequestBody(
            topic=TeamworkActivityTopic(source=TeamworkActivityTopicSource.Text, value=title, web_url=self._url),
            activity_type=KIND,
            preview_text=ItemBody(content=preview[:PREVIEW]),
            template_parameters=[KeyValuePair(name=TEXT, value=title)],
        )
