"""A form sent to us: whether it comes from a page of ours, and what its fields hold."""

from urllib.parse import parse_qsl, urlsplit

from starlette.requests import Request

from bot.pages.errors import TurnedAway

BODY_BYTES = 64 * 1024
FORM = "application/x-www-form-urlencoded"


def is_https(public_url: str) -> bool:
    """Whether people reach us by https, so that cookies and headers may insist on it."""
    return urlsplit(public_url).scheme == "https"


def from_our_page(request: Request, public_url: str) -> None:
    """Turn away a form that another site's page sends."""
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "same-origin")
    if site not in {"same-origin", "none"} or (origin is not None and origin not in _ours(request, public_url)):
        raise TurnedAway(403, "foreign-page")


async def fields_of(request: Request) -> dict[str, str]:
    """The fields of a form without files, as browsers send it; anything else is turned away."""
    if request.headers.get("content-type", FORM).split(";")[0].strip().lower() != FORM:
        raise TurnedAway(415, "no-form")
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > BODY_BYTES:
            raise TurnedAway(413, "too-big")
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="replace", max_num_fields=32)
    except ValueError as error:  # not what browsers send: letters that are not escaped, or fields without end
        raise TurnedAway(400, "no-form") from error
    return dict(pairs)


def _ours(request: Request, public_url: str) -> set[str]:
    public = urlsplit(public_url)
    ours = {f"{public.scheme}://{public.netloc}"} if public.netloc else set()
    if not is_https(public_url):
        # On a machine of one's own the same server has several names: localhost, 127.0.0.1, a name in the house.
        ours.add(f"http://{request.headers.get('host', '')}")
    return ours
