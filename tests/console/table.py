"""Who may do what in the console: a row for every route, written by hand and compared with what really happens."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.rights import Right

OPEN, HALF, INSIDE = "open", "half", "inside"
SEEN, DONE, NOT_THERE, REFUSED, WRONG = 200, 303, 404, 409, 422


@dataclass(frozen=True)
class Row:
    """Who is let in, and what a permitted visitor gets for what is their own and for what is somebody else's."""

    door: str | Right
    own: int
    other: int
    fields: Mapping[str, str] = field(default_factory=dict)
    path: Mapping[str, str] = field(default_factory=dict)  # parts of the path that are the same for both
    joining: int = 303  # what somebody gets who has set a password and no second factor yet


SOME_LINK = {"link": "no-such-link"}
A_PERIOD = {"kind": "period", "key": "draft_days"}
NO_TALK = {"conversation_id": "999999"}
NO_DOSSIER = {"reference": "NONE-NONE"}
TABLE: dict[tuple[str, str], Row] = {
    ("GET", "/"): Row(INSIDE, SEEN, SEEN),
    ("POST", "/language"): Row(OPEN, DONE, DONE, {"language": "en", "here": "/staff/own"}),
    ("GET", "/static/{name}"): Row(OPEN, SEEN, SEEN, path={"name": "console.css"}),
    ("GET", "/sign-in"): Row(OPEN, SEEN, SEEN),
    ("POST", "/sign-in"): Row(OPEN, WRONG, WRONG, {"email": "nobody@example.org", "password": "-"}),
    ("GET", "/second"): Row(HALF, DONE, DONE),
    ("POST", "/second"): Row(HALF, DONE, DONE),
    ("GET", "/enter/{link}"): Row(OPEN, SEEN, SEEN, path=SOME_LINK),
    ("POST", "/enter/{link}"): Row(OPEN, WRONG, WRONG, path=SOME_LINK),
    ("GET", "/confirm"): Row(INSIDE, SEEN, SEEN),
    ("POST", "/confirm"): Row(INSIDE, WRONG, WRONG, {"password": "-"}),
    ("POST", "/sign-out"): Row(HALF, DONE, DONE),
    ("GET", "/join/{link}"): Row(OPEN, NOT_THERE, NOT_THERE, path=SOME_LINK),
    ("POST", "/join/{link}"): Row(OPEN, NOT_THERE, NOT_THERE, path=SOME_LINK),
    ("GET", "/second-factor"): Row(HALF, DONE, DONE, joining=SEEN),
    ("POST", "/second-factor"): Row(HALF, DONE, DONE, joining=WRONG),
    ("GET", "/own"): Row(INSIDE, SEEN, SEEN),
    ("POST", "/own/sittings/{sitting_id}/end"): Row(INSIDE, DONE, REFUSED),
    ("POST", "/own/absent"): Row(INSIDE, DONE, DONE, {"absent": "yes"}),
    ("GET", "/own/password"): Row(INSIDE, SEEN, SEEN),
    ("POST", "/own/password"): Row(INSIDE, WRONG, WRONG, {"password": "short"}),
    ("GET", "/own/second-factor"): Row(INSIDE, SEEN, SEEN),
    ("POST", "/own/second-factor"): Row(INSIDE, WRONG, WRONG, {"code": "000000"}),
    ("POST", "/own/recovery-codes"): Row(INSIDE, SEEN, SEEN),
    ("GET", "/dossiers"): Row(Right.READ, SEEN, SEEN),
    ("POST", "/dossiers"): Row(Right.READ, SEEN, SEEN, {"q": "klinik", "status": "all"}),
    ("POST", "/letters/{letter}/again"): Row(Right.REVIEW, REFUSED, REFUSED, {"to": "a@example.org"}, {"letter": "1"}),
    ("POST", "/letters/{letter}/came-back"): Row(Right.REVIEW, REFUSED, REFUSED, path={"letter": "1"}),
    ("POST", "/letters/{letter}/seen-to"): Row(Right.REVIEW, REFUSED, REFUSED, path={"letter": "1"}),
    ("GET", "/dossiers/{reference}"): Row(Right.READ, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("GET", "/dossiers/{reference}/sheet"): Row(Right.READ, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/claim"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/take-over"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/release"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/return"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/approve"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/settle"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/object"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/register"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/reject"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/reopen"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/note"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/link"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/found"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path=NO_DOSSIER),
    ("POST", "/dossiers/{reference}/hear"): Row(
        Right.REVIEW, NOT_THERE, NOT_THERE, {"until": "2099-01-01", "text": "x"}, path=NO_DOSSIER
    ),
    ("POST", "/conversations/{conversation_id}/files"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, {"what": "x"}, NO_TALK),
    ("GET", "/conversations/{conversation_id}/files/{file_id}"): Row(
        Right.REVEAL, NOT_THERE, NOT_THERE, path={**NO_TALK, "file_id": "1"}
    ),
    ("GET", "/alerts"): Row(Right.READ, SEEN, SEEN),
    ("GET", "/worklist/mark"): Row(Right.SPEAK, REFUSED, REFUSED),
    ("POST", "/worklist/mark"): Row(Right.SPEAK, REFUSED, REFUSED),
    ("GET", "/register"): Row(Right.READ, SEEN, SEEN),
    ("POST", "/register"): Row(Right.READ, SEEN, SEEN, {"q": "klinik"}),
    ("GET", "/register/{entity}"): Row(Right.READ, NOT_THERE, NOT_THERE, path={"entity": "1"}),
    ("POST", "/register/{entity}/correct"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path={"entity": "1"}),
    ("GET", "/corrections"): Row(Right.READ, SEEN, SEEN),
    ("POST", "/corrections/{correction}/register"): Row(Right.REVIEW, NOT_THERE, NOT_THERE, path={"correction": "1"}),
    ("POST", "/corrections/{correction}/reject"): Row(Right.REVIEW, REFUSED, REFUSED, path={"correction": "1"}),
    ("GET", "/facts"): Row(Right.FACTS, SEEN, SEEN),
    ("GET", "/facts/new"): Row(Right.FACTS, WRONG, WRONG),
    ("GET", "/facts/{kind}/{key}"): Row(Right.FACTS, SEEN, SEEN, path=A_PERIOD),
    ("POST", "/facts/{kind}/{key}/preview"): Row(Right.FACTS, WRONG, WRONG, {"days": "many"}, path=A_PERIOD),
    ("POST", "/facts/{kind}/{key}"): Row(
        Right.FACTS, DONE, DONE, {"days": "40", "valid_from": "2027-01-01"}, path=A_PERIOD
    ),
    ("POST", "/facts/{kind}/{key}/end"): Row(Right.FACTS, WRONG, WRONG, {"valid_from": "soon"}, path=A_PERIOD),
    ("GET", "/audit"): Row(Right.AUDIT, SEEN, SEEN),
    ("GET", "/journal"): Row(Right.READ, SEEN, SEEN),
    ("POST", "/journal/{decision}/taken"): Row(Right.REVIEW, REFUSED, REFUSED, path={"decision": "1"}),
    ("POST", "/journal/{decision}/back"): Row(Right.REVIEW, REFUSED, REFUSED, path={"decision": "1"}),
    ("POST", "/journal/{decision}/again"): Row(Right.REVIEW, REFUSED, REFUSED, path={"decision": "1"}),
    ("GET", "/figures"): Row(Right.READ, SEEN, SEEN),
    ("GET", "/worklist"): Row(Right.READ, SEEN, SEEN),
    ("POST", "/callers"): Row(Right.SPEAK, DONE, DONE, {"language": "da"}),
    ("POST", "/callers/code"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, {"code": "K7M-4PX"}),
    ("POST", "/conversations/{conversation_id}/link"): Row(
        Right.SPEAK, NOT_THERE, NOT_THERE, {"email": "a@example.org"}, path=NO_TALK
    ),
    ("POST", "/worklist/next"): Row(Right.SPEAK, DONE, DONE),
    ("GET", "/search"): Row(Right.READ, SEEN, SEEN),
    ("POST", "/search"): Row(Right.READ, SEEN, SEEN, {"text": "klinik"}),
    ("GET", "/conversations/{conversation_id}"): Row(Right.READ, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("GET", "/conversations/{conversation_id}/lines"): Row(Right.READ, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("GET", "/conversations/{conversation_id}/events"): Row(Right.READ, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/here"): Row(Right.READ, WRONG, WRONG, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/claim"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/take-over"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/release"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/requeue"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/reply"): Row(
        Right.SPEAK, NOT_THERE, NOT_THERE, {"text": "x"}, path=NO_TALK
    ),
    ("POST", "/conversations/{conversation_id}/undo"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/draft"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/again"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/let-stand"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/hear-again"): Row(
        Right.SPEAK, NOT_THERE, NOT_THERE, {"arrival": "1"}, path=NO_TALK
    ),
    ("POST", "/conversations/{conversation_id}/seen-to"): Row(
        Right.SPEAK, NOT_THERE, NOT_THERE, {"arrival": "1"}, path=NO_TALK
    ),
    ("POST", "/conversations/{conversation_id}/begin"): Row(
        Right.SPEAK, NOT_THERE, NOT_THERE, {"flow": "change"}, path=NO_TALK
    ),
    ("POST", "/conversations/{conversation_id}/fill"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/jump"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("GET", "/conversations/{conversation_id}/parts"): Row(Right.READ, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/note"): Row(
        Right.SPEAK, NOT_THERE, NOT_THERE, {"text": "x"}, path=NO_TALK
    ),
    ("POST", "/conversations/{conversation_id}/transfer"): Row(Right.SPEAK, REFUSED, REFUSED, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/unveil"): Row(
        Right.REVEAL, NOT_THERE, NOT_THERE, {"reason": "A reason"}, path=NO_TALK
    ),
    ("POST", "/conversations/{conversation_id}/asked"): Row(Right.SPEAK, NOT_THERE, NOT_THERE, path=NO_TALK),
    ("POST", "/conversations/{conversation_id}/export/{form}"): Row(
        Right.EXPORT, NOT_THERE, NOT_THERE, path={**NO_TALK, "form": "json"}
    ),
    ("GET", "/team"): Row(Right.STAFF, SEEN, SEEN),
    ("POST", "/team"): Row(Right.STAFF, WRONG, WRONG, {"role": "caseworker", "name": "", "email": ""}),
    ("POST", "/team/{staff_id}/link"): Row(Right.STAFF, SEEN, SEEN),
    ("POST", "/team/{staff_id}/role"): Row(Right.STAFF, REFUSED, DONE, {"role": "auditor"}),
    ("POST", "/team/{staff_id}/active"): Row(Right.STAFF, REFUSED, DONE, {"active": "no"}),
    ("POST", "/team/{staff_id}/absent"): Row(Right.STAFF, DONE, DONE, {"absent": "yes"}),
}
