"""Sending a dossier: review, declaration and send are one step, and sending again gives the same receipt."""

from flows.answering import put_to_rest
from flows.calendar import WORKING_DAYS, latest_day
from flows.checklist import begin_list
from flows.checkups import offer
from flows.conversations import Draft
from flows.dossiers import StillOpen, frozen
from flows.entering import ask_to_confirm
from flows.handover import changes_hands, give_code, taken_over, together
from flows.moment import day_of
from flows.number_deadline import await_number
from flows.overview import still_open
from flows.phrases import Phrase, phrase
from flows.renewing import come_to_today
from flows.replies import Errand, Frozen, Reply
from flows.sheet import has_sheet
from flows.stages import Stage
from flows.talk import Talk
from flows.telling import company_name, reached_at


def send(talk: Talk) -> None:
    """Freeze the draft and give the receipt; where an answer is no longer right, its question is asked again."""
    if talk.draft.stage == Stage.SUBMITTED:
        receipt(talk, again=True)
        return
    if _waits(talk):
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
    _post(talk, dossier)
    receipt(talk, again=False)
    if talk.flow.name == "closure":
        give_code(talk)
    if orders_number(talk.draft):
        await_number(talk)
    begin_list(talk)
    offer(talk)


def _waits(talk: Talk) -> bool:
    """Whether something has to be seen to before this can be sent; the owner is told or asked what."""
    if not _is_read(talk):
        talk.say("review-first")
        return True
    if talk.flows.ended(talk.draft, talk.moment.today):
        talk.say("version-ended")  # the end of the turn moves the draft on
        return True
    if come_to_today(talk):
        talk.say("review-outdated")
        return True
    return ask_to_confirm(talk)


def _is_read(talk: Talk) -> bool:
    """Whether the review is what was put last: a yes declares all of it, so none of it may lie behind a menu."""
    prompt = talk.conversation.prompt
    return prompt is not None and any(each.act.kind == "send" for each in prompt.offered)


def _post(talk: Talk, dossier: Frozen) -> None:
    """Send the receipt to whoever sent the dossier, and a request to the SOR team, who work on it."""
    if dossier.contact_email:
        about = {"to": dossier.contact_email, "reference": dossier.reference}
        talk.errands.append(Errand("receipt_mail", dossier.reference, about))
    if dossier.flow == "request":
        talk.errands.append(Errand("request_mail", dossier.reference))


def receipt(talk: Talk, *, again: bool) -> None:
    """Say the receipt as a message of its own."""
    case = phrase(f"the-{talk.draft.flow}")
    opening = phrase("receipt-again" if again else "receipt-title", case=case, reference=talk.draft.reference)
    talk.before.append(Reply((opening, *receipt_lines(talk)), kind="receipt", reference=talk.draft.reference))


def receipt_lines(talk: Talk, *, on_paper: bool = False) -> tuple[Phrase, ...]:
    """What a receipt says after its reference: what was sent, what is open, what happens next, and whom to ask.

    On paper it is true whenever it is read.
    """
    draft = talk.draft
    count = len(talk.items(talk.flow.adds) if talk.flow.adds else draft.value("units") or ())
    said = [phrase(f"{draft.flow}-receipt-what", company=company_name(draft), count=count)]
    if missing := still_open(talk):
        said.append(phrase("receipt-open", things=missing))
    if linked := taken_over(draft):
        said.append(together(linked))
    if changes_hands(draft):
        said.append(phrase("handover-on-paper" if on_paper else "handover-lost"))
    if talk.flow.signs:
        said.append(phrase("receipt-unsigned-demo" if talk.moment.facts.demo else "receipt-unsigned"))
    said.append(phrase(f"{draft.flow}-receipt-next"))
    if orders_number(draft):
        day = latest_day(day_of(draft.submitted_at), WORKING_DAYS, talk.moment.facts.closed_days)
        said.append(phrase("receipt-location-number", day=day))
    if has_sheet(draft) and not on_paper:  # the letter has it with it
        said.append(phrase("receipt-sheet"))
    if not on_paper:
        contact = draft.value("case_contact")
        said.append(phrase("receipt-mailed", email=contact["email"]) if contact else phrase("receipt-not-mailed"))
    if reached := reached_at(talk.moment, lasting=on_paper):
        said.append(reached)
    return tuple(said)


def orders_number(draft: Draft) -> bool:
    """Whether a location number is ordered in a draft."""
    return any(
        answer.active and answer.value == "order" and place.endswith(("ordering", "number_act"))
        for place, answer in draft.answers.items()
    )
