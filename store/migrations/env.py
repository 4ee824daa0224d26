"""How Alembic reaches the tables: on the connection it was handed, inside its transaction."""

from alembic import context
from sqlmodel import SQLModel

import store.tables  # noqa: F401  (the import is what fills the metadata)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    compare_type=False,
)
context.run_migrations()
