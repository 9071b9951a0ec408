"""What those who run the program ask it."""

from pathlib import Path

import httpx2
from fastapi import FastAPI

from bot.serving import application, needs_of
from bot.settings import Settings
from bot.wiring import opened


async def asked(app: FastAPI, path: str) -> httpx2.Response:
    """The answer to a GET."""
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://sor.test", trust_env=False) as client:
        return await client.get(path)


def settings_on(path: Path) -> Settings:
    return Settings(database_url=f"sqlite+aiosqlite:///{path}", company_lookup="off")


async def test_the_program_says_that_it_lives_is_ready_and_how_it_does(tmp_path: Path) -> None:
    async with opened(settings_on(tmp_path / "sor.db"), {}) as product:
        app = application(product, needs_of(product))

        answers = {path: await asked(app, path) for path in ("/healthz", "/readyz", "/metrics")}

    assert {path: answer.status_code for path, answer in answers.items()} == dict.fromkeys(answers, 200)
    assert answers["/healthz"].text == "ok\n"
    assert answers["/readyz"].text == "ready\n"
    assert "process_resident_memory_bytes" in answers["/metrics"].text


async def test_where_its_database_cannot_be_read_the_program_lives_and_is_not_ready(tmp_path: Path) -> None:
    path = tmp_path / "sor.db"
    async with opened(settings_on(path), {}) as product:
        app = application(product, needs_of(product))
        await product.database.close()
        (tmp_path / "sor.db-wal").unlink(missing_ok=True)
        path.write_bytes(b"nothing that a database would write" * 1000)

        lives, ready = await asked(app, "/healthz"), await asked(app, "/readyz")

    assert (lives.status_code, ready.status_code) == (200, 503)
