"""The settings as a reader meets them: the table of the README, and the text of `.env.example`."""

from pydantic import SecretStr

from bot.settings import Settings


def settings_table() -> str:
    """The settings as a Markdown table for the README."""
    rows = [
        f"| `{name.upper()}` | {_default(name) and f'`{_default(name)}`'} | {field.description} |"
        for name, field in Settings.model_fields.items()
    ]
    return "\n".join(["| Setting | Default | Meaning |", "|---|---|---|", *rows, ""])


def env_example() -> str:
    """The text of `.env.example`: each setting with its sentence and its default."""
    blocks = [
        f"# {field.description}\n{name.upper()}={_default(name)}\n" for name, field in Settings.model_fields.items()
    ]
    return "\n".join(["# Copy this to .env. An empty value means the default.\n", *blocks])


def _default(name: str) -> str:
    default = Settings.model_fields[name].default
    if isinstance(default, SecretStr):
        return default.get_secret_value()
    return str(default).lower() if isinstance(default, bool) else str(default)
