"""Questions that are answered together."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TEXT = sqlmodel.sql.sqltypes.AutoString


def upgrade() -> None:
    with op.batch_alter_table("escalation", schema=None) as table:
        table.add_column(sa.Column("joint", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("wording", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("consent", TEXT(), nullable=False, server_default=""))
    with op.batch_alter_table("escalation", schema=None) as table:
        for column in ("joint", "wording", "consent"):
            table.alter_column(column, server_default=None)
        table.create_index(table.f("ix_escalation_joint"), ["joint"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("escalation", schema=None) as table:
        table.drop_index(table.f("ix_escalation_joint"))
        for column in ("joint", "wording", "consent"):
            table.drop_column(column)
