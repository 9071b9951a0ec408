"""Mail against a real server on this machine, and into a folder."""

import asyncio
import ssl
import subprocess
from dataclasses import dataclass, field, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult

from bot.clients.mail import (
    Mail,
    MailboxFolder,
    Mailer,
    MailLater,
    MailProblem,
    MailRefused,
    MailUnknown,
    SmtpMailer,
    compose,
    open_mailer,
)

SENDER = "SOR <sor@example.org>"
MAIL = Mail(
    "anne@example.org", "Kvittering æøå", "Kære Anne\n.\nHilsen\n", (("kvittering.pdf", "application/pdf", b"%PDF"),)
)


@dataclass
class Post:
    """What a server took, and what it answers where it does not."""

    taken: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    secured: list[bool] = field(default_factory=list)
    on_mail: str = ""
    on_recipient: str = ""
    on_data: str = ""

    async def handle_MAIL(self, _: Any, __: Any, envelope: Any, address: str, ___: Any) -> str:  # noqa: N802
        envelope.mail_from = address
        return self.on_mail or "250 OK"

    async def handle_RCPT(self, _: Any, session: Any, envelope: Any, address: str, __: Any) -> str:  # noqa: N802
        self.recipients.append(address)
        self.secured.append(session.ssl is not None)
        envelope.rcpt_tos.append(address)
        return self.on_recipient or "250 OK"

    async def handle_DATA(self, _: Any, __: Any, envelope: Any) -> str:  # noqa: N802
        self.taken.append(envelope.content)
        return self.on_data or "250 OK"


async def _deliver(post: Post, mail: Mail, ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    loop = asyncio.get_running_loop()
    hung_up = asyncio.Event()

    class Line(SMTP):
        def connection_lost(self, error: Exception | None) -> None:
            super().connection_lost(error)
            hung_up.set()

    server = await loop.create_server(lambda: Line(post, loop=loop, **theirs), "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        try:
            await SmtpMailer("127.0.0.1", port, SENDER, seconds=2.0, **ours).send(mail)
        finally:
            await asyncio.wait_for(hung_up.wait(), 5)


def deliver(post: Post, mail: Mail = MAIL, ours: dict[str, Any] | None = None, **theirs: Any) -> None:
    asyncio.run(_deliver(post, mail, ours or {}, theirs))


def send(mailer: Mailer, mail: Mail = MAIL) -> None:
    asyncio.run(mailer.send(mail))


def read(content: bytes) -> EmailMessage:
    letter = message_from_bytes(content, policy=policy.default)
    assert isinstance(letter, EmailMessage)
    return letter


def text(letter: EmailMessage) -> str:
    body = letter.get_body()
    assert isinstance(body, EmailMessage)
    return str(body.get_content())


def test_a_mail_arrives_as_it_was_written() -> None:
    post = Post()

    deliver(post)

    letter = read(post.taken[0])
    assert post.recipients == ["anne@example.org"]
    assert (letter["From"], letter["To"], letter["Subject"]) == (SENDER, "anne@example.org", "Kvittering æøå")
    assert text(letter).replace("\r\n", "\n") == MAIL.text
    attachments = [
        (each.get_filename(), each.get_content_type(), each.get_content()) for each in letter.iter_attachments()
    ]
    assert attachments == [("kvittering.pdf", "application/pdf", b"%PDF")]


def test_a_mail_says_that_a_machine_wrote_it() -> None:
    letter = compose(MAIL, SENDER)

    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Message-ID"].endswith("@example.org>")
    assert letter["Date"]


def test_a_mail_sent_again_is_known_as_the_same() -> None:
    first, again, other = (compose(replace(MAIL, key=key), SENDER)["Message-ID"] for key in ("7", "7", "8"))

    assert first == again != other


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x85", "\u2028", "\x00"])
def test_no_text_adds_a_header(end: str) -> None:
    hostile = f"Hej{end}Bcc: other@example.org{end}{end}<b>"
    mail = Mail("anne@example.org", hostile, "text", ((f"a{end}X-Y: z.pdf", "application/pdf", b""),))

    letter = read(compose(mail, SENDER).as_bytes())

    assert letter["Subject"] == "Hej Bcc: other@example.org <b>"
    assert letter["Bcc"] is None
    assert [each["X-Y"] for each in letter.walk()] == [None, None, None]


@pytest.mark.parametrize(
    "to",
    ["", "anne", "anne@example", "anne@example.org\nBcc: b@c.de", "a@b.dk, c@d.dk", "<a@b.dk>", "a b@c.dk", "a@@b.dk"],
)
def test_what_is_no_single_address_is_refused(tmp_path: Path, to: str) -> None:
    with pytest.raises(MailRefused):
        send(MailboxFolder(tmp_path, SENDER), replace(MAIL, to=to))

    assert list(tmp_path.iterdir()) == []


def test_an_address_with_danish_letters_is_served_where_the_server_can() -> None:
    post = Post()
    mail = replace(MAIL, to="søren@example.org")

    deliver(post, mail, enable_SMTPUTF8=True)
    with pytest.raises(MailRefused):
        deliver(post, mail, enable_SMTPUTF8=False)

    assert post.recipients == ["søren@example.org"]
    assert read(post.taken[0])["To"] == "søren@example.org"


@pytest.mark.parametrize(
    ("post", "problem"),
    [
        (Post(on_recipient="550 no such person anne@example.org"), MailRefused),
        (Post(on_recipient="450 try later"), MailLater),
        (Post(on_mail="552 too large"), MailRefused),
        (Post(on_mail="451 busy"), MailLater),
        (Post(on_mail="530 sign in first"), MailLater),
        (Post(on_data="554 looks like spam"), MailRefused),
        (Post(on_data="452 disk full"), MailLater),
    ],
)
def test_a_server_that_says_no_surely_has_not_sent(post: Post, problem: type[MailProblem]) -> None:
    with pytest.raises(MailProblem) as raised:
        deliver(post)

    assert type(raised.value) is problem
    assert "anne" not in str(raised.value)


def test_a_server_that_is_not_there_may_be_tried_later() -> None:
    with pytest.raises(MailLater):
        send(SmtpMailer("127.0.0.1", 1, SENDER, seconds=1.0))


async def _send_to_a_server_that_hangs_up(lines_answered: int) -> None:
    answers = [b"250 hello\r\n", b"250 sender\r\n", b"250 recipient\r\n", b"354 go\r\n"]

    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 here\r\n")
        for answer in answers[:lines_answered]:
            await reader.readline()
            writer.write(answer)
        await reader.readline()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    async with server:
        await SmtpMailer("127.0.0.1", server.sockets[0].getsockname()[1], SENDER, seconds=2.0).send(MAIL)


@pytest.mark.parametrize(
    ("lines_answered", "problem"), [(0, MailLater), (1, MailLater), (2, MailLater), (4, MailUnknown)]
)
def test_a_connection_lost_tells_what_is_known(lines_answered: int, problem: type[MailProblem]) -> None:
    with pytest.raises(problem):
        asyncio.run(_send_to_a_server_that_hangs_up(lines_answered))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("certificate")
    names = ["-subj", "/CN=mail", "-addext", "subjectAltName=IP:127.0.0.1"]
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key", "-out", "crt", *names]
    subprocess.run(make, cwd=folder, check=True, capture_output=True)
    return folder / "crt", folder / "key"


def _server_tls(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return context


def test_the_line_is_secured_where_the_server_offers_it(certificate: tuple[Path, Path]) -> None:
    post = Post()

    ours = {"tls": ssl.create_default_context(cafile=certificate[0])}
    deliver(post, ours=ours, tls_context=_server_tls(certificate))

    assert post.secured == [True]


def test_a_server_whose_certificate_nobody_vouches_for_gets_nothing(certificate: tuple[Path, Path]) -> None:
    post = Post()

    with pytest.raises(MailLater):
        deliver(post, tls_context=_server_tls(certificate))

    assert post.taken == []


def _sign_in(*given: Any) -> AuthResult:
    return AuthResult(success=given[-1].password == b"right", handled=False)


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
def test_a_server_may_ask_us_to_sign_in() -> None:
    post = Post()
    theirs: dict[str, Any] = {"authenticator": _sign_in, "auth_required": True, "auth_require_tls": False}

    deliver(post, ours={"username": "sor", "password": "right"}, **theirs)
    with pytest.raises(MailLater):
        deliver(post, ours={"username": "sor", "password": "wrong"}, **theirs)

    assert len(post.taken) == 1


def test_the_setting_names_the_server(tmp_path: Path) -> None:
    mailer = open_mailer("smtps://sor%40x:p%2Fw@mail.example.org", SENDER, tmp_path)

    assert isinstance(mailer, SmtpMailer)
    assert (mailer.host, mailer.port, mailer.username, mailer.password) == ("mail.example.org", 465, "sor@x", "p/w")
    assert mailer.tls_from_the_start
    assert "p/w" not in repr(mailer)


def test_a_password_leaves_this_machine_only_on_a_secured_line() -> None:
    elsewhere = SmtpMailer("mail.example.org", 25, SENDER, username="sor", password="right")

    assert elsewhere.demands_tls
    assert not replace(elsewhere, username="").demands_tls
    assert not replace(elsewhere, host="127.0.0.1").demands_tls


def test_without_a_server_mail_is_put_into_the_folder(tmp_path: Path) -> None:
    mailer = open_mailer("", SENDER, tmp_path / "var" / "mail")

    send(mailer)
    send(mailer, replace(MAIL, subject="Den anden"))

    files = sorted((tmp_path / "var" / "mail").iterdir())
    assert [each.suffix for each in files] == [".eml", ".eml"]
    assert [read(each.read_bytes())["Subject"] for each in files] == ["Kvittering æøå", "Den anden"]


def test_a_folder_that_cannot_be_written_may_be_tried_later(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("a file stands in the way", encoding="utf-8")

    with pytest.raises(MailLater):
        send(MailboxFolder(tmp_path / "mail", SENDER))
