"""Mail to owners, told apart by what is known afterwards: sent, surely not sent, or perhaps sent."""

import asyncio
import contextlib
import re
import ssl
import time
import uuid
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage
from email.utils import formatdate, parseaddr
from hashlib import sha256
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

import aiosmtplib

# One address and nothing that could end a header or a line of the mail protocol.
_ADDRESS = re.compile(
    r"[^\s@<>()\[\]\\,;:\"\x00-\x1f\x7f]+@[^\s@<>()\[\]\\,;:\"\x00-\x1f\x7f]+\.[^\s@<>()\[\]\\,;:\"]+"
)
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
# RFC 4954: the server wants us to sign in, which is our setting's fault and not the mail's.
_SIGN_IN = frozenset({530, 534, 535, 538})


class MailProblem(Exception):
    """The base of what can go wrong; `reason` names no person and no address."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MailRefused(MailProblem):
    """Surely not sent, and trying again would not help."""


class MailLater(MailProblem):
    """Surely not sent, and may be tried again."""


class MailUnknown(MailProblem):
    """Perhaps sent: the connection ended while the server had the mail and had not answered for it."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail; attachments are (file name, MIME type, bytes).

    `key` gives the Message-ID, so that a mail sent twice under one key can be known as one by who receives it.
    """

    to: str
    subject: str
    text: str
    attachments: tuple[tuple[str, str, bytes], ...] = ()
    key: str = ""


class Mailer(Protocol):
    """A way to send mail."""

    async def send(self, mail: Mail) -> None:
        """Send this mail; raises `MailRefused`, `MailLater` or `MailUnknown`, and returns only when it was taken."""


@dataclass(frozen=True)
class SmtpMailer:
    """A mail server; STARTTLS is used where it is offered, and demanded before a password leaves this machine."""

    host: str
    port: int
    sender: str
    username: str = ""
    password: str = field(default="", repr=False)
    tls_from_the_start: bool = False
    seconds: float = 20.0  # for each step
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context, repr=False)

    async def send(self, mail: Mail) -> None:
        """As `Mailer` promises."""
        letter = compose(mail, self.sender)
        client = self._client()
        try:
            await self._announce(client, mail.to)
            await _hand_over(client, letter)
            with contextlib.suppress(aiosmtplib.SMTPException, OSError):
                await client.quit()
        finally:
            client.close()

    @property
    def demands_tls(self) -> bool:
        """Whether nothing is sent unless the line is secured: so it is where a password goes to another machine."""
        return bool(self.username) and self.host not in _LOOPBACK

    def _client(self) -> aiosmtplib.SMTP:
        # None: where the server offers it.
        start_tls = True if self.demands_tls else None
        return aiosmtplib.SMTP(
            hostname=self.host,
            port=self.port,
            username=self.username or None,
            password=self.password or None,
            # Left out, it is asked of the name service, which can take long.
            local_hostname=_domain(self.sender),
            timeout=self.seconds,
            use_tls=self.tls_from_the_start,
            start_tls=False if self.tls_from_the_start else start_tls,
            tls_context=self.tls,
        )

    async def _announce(self, client: aiosmtplib.SMTP, to: str) -> None:
        options, encoding = ([], "ascii") if to.isascii() else (["SMTPUTF8"], "utf-8")
        try:
            await client.connect()
            if options and not client.supports_extension("smtputf8"):
                raise MailRefused("the server takes no such address")
            await client.mail(parseaddr(self.sender)[1], options=options, encoding=encoding)
            await client.rcpt(to, encoding=encoding)
        except (aiosmtplib.SMTPSenderRefused, aiosmtplib.SMTPRecipientRefused) as refused:
            raise _by_code(refused) from None
        except (aiosmtplib.SMTPException, OSError) as lost:
            raise MailLater(type(lost).__name__) from None


async def _hand_over(client: aiosmtplib.SMTP, letter: EmailMessage) -> None:
    try:
        await client.data(letter.as_bytes())
    except aiosmtplib.SMTPDataError as refused:
        raise _by_code(refused) from None
    except (aiosmtplib.SMTPException, OSError) as lost:
        raise MailUnknown(type(lost).__name__) from None


def _by_code(answer: aiosmtplib.SMTPResponseException) -> MailProblem:
    # The server's own words often repeat the address, and do not belong into a log.
    reason = f"{type(answer).__name__} {answer.code}"
    return MailRefused(reason) if answer.code >= 500 and answer.code not in _SIGN_IN else MailLater(reason)


@dataclass(frozen=True)
class MailboxFolder:
    """A folder that takes mail as `.eml` files, for houses and demonstrations without a mail server."""

    folder: Path
    sender: str

    async def send(self, mail: Mail) -> None:
        """As `Mailer` promises; a file is there whole or not at all, and names rise with time."""
        letter = compose(mail, self.sender).as_bytes()
        try:
            await asyncio.to_thread(self._put, letter)
        except OSError as full:
            raise MailLater(type(full).__name__) from None

    def _put(self, letter: bytes) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        name = f"{time.time_ns()}-{uuid.uuid4().hex[:8]}"
        half = self.folder / f".{name}.part"
        try:
            half.write_bytes(letter)
            half.replace(self.folder / f"{name}.eml")
        finally:
            half.unlink(missing_ok=True)


def open_mailer(smtp_url: str, mail_from: str, folder: Path) -> Mailer:
    """The mailer that the setting SMTP_URL names, or the folder where it is empty."""
    if not smtp_url:
        return MailboxFolder(folder, mail_from)
    parts = urlsplit(smtp_url)
    secure = parts.scheme == "smtps"
    return SmtpMailer(
        host=parts.hostname or "localhost",
        port=parts.port or (465 if secure else 25),
        sender=mail_from,
        username=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        tls_from_the_start=secure,
    )


def compose(mail: Mail, sender: str) -> EmailMessage:
    """The mail as it travels; raises `MailRefused` for an address that is none, and no text can add a header."""
    if not _ADDRESS.fullmatch(mail.to):
        raise MailRefused("no mail address")
    form = policy.SMTP.clone(cte_type="7bit") if mail.to.isascii() else policy.SMTPUTF8
    letter = EmailMessage(form)
    letter["From"] = sender
    letter["To"] = mail.to
    letter["Subject"] = _one_line(mail.subject)
    letter["Date"] = formatdate()
    letter["Message-ID"] = f"<{_unique(mail.key)}@{_domain(sender)}>"
    # Keeps out-of-office programmes from answering, and us from answering them (RFC 3834).
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content(mail.text.encode(errors="replace").decode())
    for name, mime, content in mail.attachments:
        main, _, sub = mime.partition("/")
        # All texts of ours are UTF-8; a table in which that is not said is read by guesswork.
        params = {"charset": "utf-8"} if main == "text" else None
        letter.add_attachment(content, maintype=main, subtype=sub, filename=_one_line(name), params=params)
    return letter


def _one_line(text: str) -> str:
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def _unique(key: str) -> str:
    return sha256(key.encode()).hexdigest()[:32] if key else uuid.uuid4().hex


def _domain(sender: str) -> str:
    return parseaddr(sender)[1].rpartition("@")[2]
