"""The environment, read once into frozen settings; technical settings only, everything else is a service fact."""

import re
from typing import Any, Literal
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

SHIPPED_COMPANIES = "bot/clients/companies/example_companies.json"
DEMO_JOURNAL = "folder:var/journal"
NO_SECRET = SecretStr("")
AN_ADDRESS = r"^([^@\s,]+@[^@\s,]+\.[^@\s,]+)?$"
DEMO_KEY = SecretStr("Zm9yIGRlbW9uc3RyYXRpb25zLCBub3QgYSBzZWNyZXQ=")  # says so itself
# What stands in examples and manuals everywhere; a key that anyone can guess protects nothing.
DEFAULT_KEYS = frozenset({"changeme", "change-me", "secret", "demo", "example", "test", "default", "password"})


class SettingsRefused(Exception):
    """The programme may not start with these settings; says why, a sentence for each, and never shows a value."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


class Settings(BaseSettings):
    """All technical settings, named in the environment as here but in capitals; unset and empty mean the default."""

    # Values are hidden in errors because several of them hold passwords.
    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    mode: Literal["demo", "production"] = Field(
        default="demo", description="`production` refuses to start with settings that only a demonstration may have."
    )
    database_url: str = Field(
        default="sqlite+aiosqlite:///var/sor.db",
        repr=False,
        description="Where everything is kept: `sqlite+aiosqlite:///FILE` or `postgresql+asyncpg://...`.",
    )
    redis_url: str = Field(
        default="", repr=False, description="Wakes workers and carries presence; losing it loses nothing."
    )
    public_url: str = Field(
        default="http://127.0.0.1:8000",
        description="The address owners and staff see, without a slash at the end; by default it follows PORT.",
    )
    host: str = Field(default="127.0.0.1", description="The network address the web server listens on.")
    port: int = Field(
        default=8000, ge=0, le=65535, description="The port the web server listens on; 0 takes a free one."
    )
    default_language: Literal["da", "en"] = Field(
        default="da", description="The language a new conversation begins in."
    )
    bot_token: SecretStr = Field(
        default=NO_SECRET, description="The Telegram bot's token; without it there is no Telegram."
    )
    telegram_api_base: str = Field(
        default="https://api.telegram.org", description="The Bot API server, without a slash at the end."
    )
    telegram_mode: Literal["polling", "webhook"] = Field(
        default="polling", description="Whether updates are fetched or come to PUBLIC_URL."
    )
    telegram_webhook_secret: SecretStr = Field(
        default=NO_SECRET, description="What Telegram sends with each webhook call: 1-256 letters, digits, `_` and `-`."
    )
    telegram_staff_group: str = Field(
        default="",
        pattern=r"^(-\d{1,20})?$",
        description="The chat id of the staff's group in Telegram (`-100...`), of which the bot is a member: "
        "it reads that an owner waits, and a link.",
    )
    alert_mail_professional: str = Field(
        default="",
        pattern=AN_ADDRESS,
        description="Who gets a letter at once, with a link and nothing else, when an owner asks for a person in the "
        "queue of professional support; empty: a letter goes only once nobody has come in time.",
    )
    alert_mail_technical: str = Field(
        default="", pattern=AN_ADDRESS, description="The same for the queue of technical support."
    )
    telegram_lenient: bool = Field(
        default=False,
        description="Takes updates that lack decorative fields (is_bot, chat_instance, a date): emulators send such.",
    )
    company_lookup: str = Field(
        default=f"file:{SHIPPED_COMPANIES}",
        repr=False,
        description="Where companies are looked up: `file:PATH` (relative to the project's folder), "
        "`cvrapi:https://cvrapi.dk/api`, "
        "`virk:http://USER:PASSWORD@distribution.virk.dk/cvr-permanent/virksomhed/_search`, or `off`.",
    )
    oidc_issuer: str = Field(default="", description="The identity provider's issuer address, for MitID Erhverv.")
    oidc_client_id: str = Field(default="", description="Our name at the identity provider.")
    oidc_client_secret: SecretStr = Field(default=NO_SECRET, description="Our key at the identity provider.")
    smtp_url: str = Field(
        default="",
        repr=False,
        description="The mail server: `smtp://USER:PASSWORD@HOST:PORT` or `smtps://...`; "
        "without it mail is put into the folder `var/mail`.",
    )
    mail_from: str = Field(
        default="sor-registrering@example.org",
        description="The sender of our mail, which is also the contact named to company registers.",
    )

    journal: str = Field(
        default=DEMO_JOURNAL,
        repr=False,
        description="Where each decision goes to be journalised: `folder:PATH` (a folder for each, with PDFs), "
        "or `mail:ADDRESS`.",
    )

    staff_keys: SecretStr = Field(
        default=DEMO_KEY,
        description="The keys under which the staff's second factors are kept, with commas between: the first seals, "
        "all open. Change it by putting a new one first.",
    )

    @model_validator(mode="before")
    @classmethod
    def _is_seen_where_it_listens(cls, given: dict[str, Any]) -> dict[str, Any]:
        port = str(given.get("port", ""))
        return {"public_url": f"http://127.0.0.1:{port}", **given} if port.strip("0") else given

    @field_validator("public_url", "telegram_api_base", "oidc_issuer")
    @classmethod
    def _is_web_address(cls, url: str) -> str:
        parts = urlsplit(url)
        if url and (parts.scheme not in {"http", "https"} or not parts.hostname):
            raise ValueError("must be an http or https address")
        return url

    # The issuer keeps its slash: providers compare it letter by letter.
    @field_validator("public_url", "telegram_api_base")
    @classmethod
    def _without_slash(cls, url: str) -> str:
        return url.rstrip("/")

    @field_validator("company_lookup")
    @classmethod
    def _names_a_source(cls, where: str) -> str:
        if where != "off" and not re.match(r"file:.|(cvrapi|virk):https?://[^/]", where):
            raise ValueError("must be file:PATH, cvrapi:URL, virk:URL or off")
        return where

    @field_validator("journal")
    @classmethod
    def _is_journal(cls, where: str) -> str:
        if not re.fullmatch(r"folder:.+|mail:[^@\s]+@[^@\s]+\.[^@\s]+", where):
            raise ValueError("must be folder:PATH or mail:ADDRESS")
        return where

    @field_validator("staff_keys")
    @classmethod
    def _are_keys(cls, keys: SecretStr) -> SecretStr:
        try:
            for key in keys.get_secret_value().split(","):
                Fernet(key.strip())
        except ValueError:
            raise ValueError("must be keys of 32 bytes each, in base64 for addresses") from None
        return keys

    @field_validator("smtp_url")
    @classmethod
    def _is_mail_server(cls, url: str) -> str:
        parts = urlsplit(url)
        if url and (parts.scheme not in {"smtp", "smtps"} or not parts.hostname):
            raise ValueError("must be an smtp or smtps address")
        return url

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _telegram_takes_it(cls, secret: SecretStr) -> SecretStr:
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret.get_secret_value()):
            raise ValueError("may hold letters, digits, _ and - only, 256 at most")
        return secret

    @property
    def sealing_keys(self) -> tuple[str, ...]:
        """The keys for second factors, the one that seals first."""
        return tuple(key.strip() for key in self.staff_keys.get_secret_value().split(","))

    @model_validator(mode="after")
    def _fit_for_production(self) -> "Settings":
        problems = _demo_only(self) if self.mode == "production" else ()
        if problems:
            raise ValueError("MODE=production: " + "; ".join(problems))
        return self


def read_settings() -> Settings:
    """The settings of the environment and of `.env`; raises `SettingsRefused` where one is wrong."""
    try:
        return Settings()
    except ValidationError as refused:
        raise SettingsRefused(tuple(_sentence(each["loc"], each["msg"]) for each in refused.errors())) from None


def _demo_only(settings: Settings) -> tuple[str, ...]:
    webhook_open = settings.telegram_mode == "webhook" and not settings.telegram_webhook_secret.get_secret_value()
    insecure = urlsplit(settings.public_url).scheme != "https"
    own_issuer = f"{settings.oidc_issuer}/".startswith(f"{settings.public_url}/")
    demo_issuer = bool(settings.oidc_issuer) and (own_issuer or urlsplit(settings.oidc_issuer).scheme != "https")
    keys = ("bot_token", "telegram_webhook_secret", "oidc_client_secret")
    default_keys = [name.upper() for name in keys if getattr(settings, name).get_secret_value().lower() in DEFAULT_KEYS]
    found = [
        "TELEGRAM_WEBHOOK_SECRET is missing, so that anyone could send updates" if webhook_open else "",
        "PUBLIC_URL is not https" if insecure else "",
        "OIDC_ISSUER is a demo identity provider" if demo_issuer else "",
        *(f"{name} is a default key" for name in default_keys),
        "COMPANY_LOOKUP is the made-up companies" if SHIPPED_COMPANIES in settings.company_lookup else "",
        _journal_problem(settings),
        "STAFF_KEYS holds the demonstration's key" if DEMO_KEY.get_secret_value() in settings.sealing_keys else "",
        "MAIL_FROM is an example" if settings.mail_from == Settings.model_fields["mail_from"].default else "",
    ]
    return tuple(each for each in found if each)


def _journal_problem(settings: Settings) -> str:
    kind, _, place = settings.journal.partition(":")
    if kind == "mail":
        return "" if settings.smtp_url else "JOURNAL is an address, and there is no SMTP_URL to send by"
    return "" if place.startswith("/") else "JOURNAL is no folder of its own: name it from the root"


def _sentence(place: tuple[int | str, ...], message: str) -> str:
    name = str(place[0]).upper() if place else ""
    reason = message.removeprefix("Value error, ")
    return f"{name} {reason}" if name else reason
