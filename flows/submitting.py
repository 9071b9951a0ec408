"""Sending a dossier: review, declaration and send are one step, and sending again gives the same receipt."""

import datetime as dt

from flows.answering import put_to_rest
from flows.calendar import latest_day
from flows.checkups import offer
from flows.dossiers import StillOpen, frozen
from flows.moment import DENMARK
from flows.overview import still_open
from flows.phrases import Phrase, phrase
from flows.replies import Errand, Reply
from flows.stages import Stage
from flows.talk import Talk
from flows.telling import reached_at

WORKING_DAYS = 10  # from receipt to the location number at the latest; the page on registration in SOR


def send(talk: Talk) -> None:
    """Freeze the draft and give the receipt; where an answer is no longer right, its question is asked again."""
    if talk.draft.stage == Stage.SUBMITTED:
        receipt(talk, again=True)
        return
    try:
        dossier = frozen(talk, talk.draft.reference or talk.moment.tokens.reference)
    except StillOpen as still:
        for place in still.places:
            put_to_rest(talk, place)
        talk.say("review-changed")
        return
    talk.move("submit")
    talk.set_draft(reference=dossier.reference, submitted_at=dossier.submitted_at)
    talk.submitted = dossier
    talk.note("submitted", about_reference=dossier.reference)
    if dossier.contact_email:
        about = {"to": dossier.contact_email, "reference": dossier.reference}
        talk.errands.append(Errand("receipt_mail", dossier.reference, about))
    receipt(talk, again=False)
    offer(talk)


def receipt(talk: Talk, *, again: bool) -> None:
    """Say the receipt as a message of its own."""
    opening = phrase("receipt-again" if again else "receipt-title", reference=talk.draft.reference)
    talk.before.append(Reply((opening, *receipt_lines(talk)), kind="receipt"))


def receipt_lines(talk: Talk) -> tuple[Phrase, ...]:
    """What a receipt says after its reference: what was sent, what is open, what happens next, and whom to ask."""
    draft = talk.draft
    clinics = talk.items("institution")
    said = [phrase("receipt-what", company=str(draft.value("company_name") or ""), clinics=len(clinics))]
    if missing := still_open(talk):
        said.append(phrase("receipt-open", things=missing))
    said.append(phrase("receipt-unsigned"))
    said.append(phrase("receipt-next"))
    if any(draft.value(f"{item}/ordering") == "order" for item in clinics):
        day = latest_day(_received(talk), WORKING_DAYS, talk.moment.facts.closed_days)
        said.append(phrase("receipt-location-number", day=day))
    contact = draft.value("case_contact")
    said.append(phrase("receipt-mailed", email=contact["email"]) if contact else phrase("receipt-not-mailed"))
    if reached := reached_at(talk.moment):
        said.append(reached)
    return tuple(said)


def _received(talk: Talk) -> dt.date:
    """The day in Denmark on which the dossier was sent in."""
    sent = dt.datetime.fromtimestamp(talk.draft.submitted_at / 1_000_000, dt.UTC)
    return sent.astimezone(DENMARK).date()
