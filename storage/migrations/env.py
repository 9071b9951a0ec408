"""What Alembic runs for each migration: over the connection that `storage.migrating` opened."""

from alembic import context

from storage.journal_tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
