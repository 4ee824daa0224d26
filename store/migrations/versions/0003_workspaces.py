"""Workspaces that install the assistant, places that can be in trouble, and messages that are edited."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import store.types

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString

ADDED = {
    "delivery": ("edits",),
    "invite": ("purpose",),
    "place": ("name", "workspace", "trouble", "connected_by"),
}


def upgrade() -> None:
    op.create_table(
        "installation",
        sa.Column("platform", TEXT(), nullable=False),
        sa.Column("workspace", TEXT(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("updated_at", store.types.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", name=op.f("pk_installation")),
    )
    op.create_table(
        "one_time",
        sa.Column("word_hash", TEXT(), nullable=False),
        sa.Column("expires_at", store.types.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("word_hash", name=op.f("pk_one_time")),
    )
    op.create_table(
        "workspace",
        sa.Column("platform", TEXT(), nullable=False),
        sa.Column("workspace", TEXT(), nullable=False),
        sa.Column("name", TEXT(), nullable=False),
        sa.Column("state", TEXT(), nullable=False),
        sa.Column("district", TEXT(), nullable=False),
        sa.Column("by", TEXT(), nullable=False),
        sa.Column("at", store.types.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", name=op.f("pk_workspace")),
    )
    for table, columns in ADDED.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for name in columns:
                batch_op.add_column(sa.Column(name, TEXT(), nullable=False, server_default=""))
        with op.batch_alter_table(table, schema=None) as batch_op:  # the default was for the rows of before only
            for name in columns:
                batch_op.alter_column(name, server_default=None)
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.add_column(sa.Column("gone", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.alter_column("gone", server_default=None)
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.add_column(sa.Column("connected_at", store.types.UtcDateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f("ix_place_place"), ["place"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_place_place"))
        batch_op.drop_column("connected_at")
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.drop_column("gone")
    for table, columns in ADDED.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for name in columns:
                batch_op.drop_column(name)
    for table in ("workspace", "one_time", "installation"):
        op.drop_table(table)
