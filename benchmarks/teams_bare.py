"""A bare Teams SDK app that answers every message with a word: `python -m benchmarks.teams_bare PORT KEYS_URL`.

On the SDK's own FastAPI adapter, under the same uvicorn as the assistant, with its check of each token.
"""

import asyncio
import os
import sys
from typing import Any

import uvicorn
from fastapi import FastAPI

os.environ["PYTHON_DOTENV_DISABLED"] = "true"
from microsoft_teams.api.auth.cloud_environment import PUBLIC, with_overrides
from microsoft_teams.apps import App
from microsoft_teams.apps.http import FastAPIAdapter

from tests.platforms.teams_server import BOT_TOKEN, CLIENT_ID, HOME_TENANT, a_token


async def main(port: int, keys_url: str) -> None:
    """Serve until ended."""
    http = FastAPI()

    async def token(_scope: Any, _tenant: Any) -> str:
        return a_token("", sub=BOT_TOKEN)  # it must look like one

    app = App(
        client_id=CLIENT_ID,
        tenant_id=HOME_TENANT,
        token=token,
        cloud=with_overrides(PUBLIC, openid_metadata_url=keys_url),
        http_server_adapter=FastAPIAdapter(app=http),
    )

    @app.on_message
    async def answer(context: Any) -> None:
        await context.send("Nothing is missing.")

    @http.get("/healthz")
    async def healthz() -> str:
        return "ok"

    await app.initialize()
    await uvicorn.Server(uvicorn.Config(http, host="127.0.0.1", port=port, log_level="error")).serve()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
