from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.settings import DEMO_KEY, Settings, SettingsRefused, read_settings
from bot.settings_told import env_example, settings_table

PROJECT = Path(__file__).parents[2]
GOOD_FOR_PRODUCTION = {
    "MODE": "production",
    "PUBLIC_URL": "https://sor.example.org/",
    "COMPANY_LOOKUP": "off",
    "MAIL_FROM": "sor@sor.test",
    "JOURNAL": "folder:/srv/journal",
    "STAFF_KEYS": Fernet.generate_key().decode(),
}


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def read(monkeypatch: pytest.MonkeyPatch, **environment: str) -> Settings:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return read_settings()


def problems(monkeypatch: pytest.MonkeyPatch, **environment: str) -> str:
    with pytest.raises(SettingsRefused) as refused:
        read(monkeypatch, **environment)
    return "\n".join(refused.value.problems)


def test_nothing_need_be_set() -> None:
    settings = read_settings()

    assert settings.mode == "demo"
    assert settings.database_url == "sqlite+aiosqlite:///var/sor.db"
    assert settings.bot_token.get_secret_value() == ""


def test_an_empty_value_means_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(monkeypatch, PORT="", DEFAULT_LANGUAGE="").port == 8000


def test_the_file_is_read_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=9000\nHOST=0.0.0.0\nPOSTGRES_PASSWORD=elsewhere\n", encoding="utf-8")

    settings = read(monkeypatch, PORT="9001")

    assert (settings.host, settings.port) == ("0.0.0.0", 9001)  # noqa: S104 - read, not bound


def test_settings_stay_as_read() -> None:
    with pytest.raises(ValueError, match="frozen"):
        read_settings().port = 1


def test_a_slash_at_the_end_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(monkeypatch, PUBLIC_URL="https://sor.example.org/").public_url == "https://sor.example.org"


@pytest.mark.parametrize(
    ("port", "address"),
    [("", "http://127.0.0.1:8000"), ("8123", "http://127.0.0.1:8123"), ("0", "http://127.0.0.1:8000")],
)
def test_the_address_people_see_follows_the_port(monkeypatch: pytest.MonkeyPatch, port: str, address: str) -> None:
    assert read(monkeypatch, PORT=port).public_url == address
    assert read(monkeypatch, PORT=port, PUBLIC_URL="https://sor.example.org").public_url == "https://sor.example.org"


def test_production_starts_with_sound_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = GOOD_FOR_PRODUCTION | {"TELEGRAM_MODE": "webhook", "TELEGRAM_WEBHOOK_SECRET": "k3Jx-92hf_Qq"}

    assert read(monkeypatch, **sound).mode == "production"


def test_production_names_everything_that_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    said = problems(
        monkeypatch,
        MODE="production",
        TELEGRAM_MODE="webhook",
        OIDC_CLIENT_SECRET="changeme",
        OIDC_ISSUER="http://127.0.0.1:8000/demo",
    )

    assert "TELEGRAM_WEBHOOK_SECRET is missing" in said
    assert "PUBLIC_URL is not https" in said
    assert "OIDC_ISSUER is a demo identity provider" in said
    assert "OIDC_CLIENT_SECRET is a default key" in said
    assert "COMPANY_LOOKUP is the made-up companies" in said
    assert "MAIL_FROM is an example" in said
    assert "JOURNAL is no folder of its own" in said
    assert "STAFF_KEYS holds the demonstration's key" in said


def test_the_demonstrations_key_is_refused_beside_others_too(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = f"{GOOD_FOR_PRODUCTION['STAFF_KEYS']},{DEMO_KEY.get_secret_value()}"

    assert "STAFF_KEYS" in problems(monkeypatch, **GOOD_FOR_PRODUCTION | {"STAFF_KEYS": keys})


def test_several_keys_are_taken_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = (Fernet.generate_key().decode() for _ in range(2))

    assert read(monkeypatch, STAFF_KEYS=f"{one}, {other}").sealing_keys == (one, other)


def test_decisions_go_to_an_address_only_where_mail_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    mailed = GOOD_FOR_PRODUCTION | {"JOURNAL": "mail:journal@sor.test"}

    assert "no SMTP_URL" in problems(monkeypatch, **mailed)
    assert read(monkeypatch, **mailed, SMTP_URL="smtps://mail.sor.test").journal == "mail:journal@sor.test"


def test_a_provider_of_our_own_is_a_demo_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    own = GOOD_FOR_PRODUCTION | {"OIDC_ISSUER": "https://sor.example.org/identity"}

    assert "demo identity provider" in problems(monkeypatch, **own)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("COMPANY_LOOKUP", "cvrapi:ftp://cvrapi.dk"),
        ("COMPANY_LOOKUP", "cvrapi.dk/api"),
        ("SMTP_URL", "mail.example.org:25"),
        ("PUBLIC_URL", "sor.example.org"),
        ("JOURNAL", "/srv/journal-of-ours"),
        ("JOURNAL", "mail:nobody-there"),
        ("STAFF_KEYS", "a-short-one"),
        ("TELEGRAM_WEBHOOK_SECRET", "a secret!"),
        ("TELEGRAM_MODE", "pulling"),
        ("PORT", "99999"),
    ],
)
def test_a_wrong_value_is_refused_by_name_and_not_shown(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    said = problems(monkeypatch, **{name: value})

    assert said.startswith(name)
    assert value not in said


@pytest.mark.parametrize("where", ["off", "file:companies.json", "cvrapi:https://cvrapi.dk/api", "virk:http://a:b@c/d"])
def test_each_form_of_company_look_up_is_taken(monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    assert read(monkeypatch, COMPANY_LOOKUP=where).company_lookup == where


def test_passwords_do_not_show_in_the_settings_text(monkeypatch: pytest.MonkeyPatch) -> None:
    planted = "hunter2-planted"
    settings = read(
        monkeypatch,
        DATABASE_URL=f"postgresql+asyncpg://sor:{planted}@db/sor",
        REDIS_URL=f"redis://:{planted}@redis",
        SMTP_URL=f"smtp://sor:{planted}@mail",
        COMPANY_LOOKUP=f"virk:http://sor:{planted}@virk/x",
        BOT_TOKEN=planted,
        OIDC_CLIENT_SECRET=planted,
    )

    assert planted not in repr(settings)


def test_the_example_file_agrees_with_the_settings() -> None:
    assert (PROJECT / ".env.example").read_text(encoding="utf-8") == env_example()


def test_each_setting_stands_in_the_table_with_its_sentence() -> None:
    table = settings_table()

    assert [name for name in Settings.model_fields if f"| `{name.upper()}` |" not in table] == []
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []
