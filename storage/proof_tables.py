"""The table of what checkpoints say."""

from sqlalchemy import BigInteger, Column, Index, Table, Text

from storage.tables import metadata

# What each checkpoint says of the heads that had moved since the one before; it is a link of the chain "checkpoints".
checkpoints = Table(
    "checkpoints",
    metadata,
    Column("checkpoint", BigInteger, primary_key=True, autoincrement=False),
    Column("chain", Text, primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("hash", Text, nullable=False),
    Index("ix_checkpoints_chain_number", "chain", "number"),
)
