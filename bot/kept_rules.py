"""Which rule of the review is kept where, as a table for its page: the database keeps some whatever the services do."""

WORDS = "A is who approves a dossier, B who registers it."
HEADINGS = ("Rule", "In the code", "In the database")
RULES = (
    ("A and B are two persons", "`may_register`", "`ck_decisions_two_persons`"),
    ("One person is enough only for what was approved so", "`may_settle`, `flows/needed.py`",
     "`registrations_use_an_approval`: both say the same of it"),
    ("An approval counts once, for one dossier, revision, hash and maker", "`approval_of`",
     "`uq_decisions_approval_id`, `fk_decisions_approval`, `registrations_use_an_approval`"),
    ("A wrote no answer in it", "`may_approve`", "`decisions_of_others`"),
    ("B wrote only answers that its owner confirmed", "`may_register`", "`decisions_of_others`"),
    ("Of every dossier it is known who wrote answers, and whether each was confirmed", "`involved`",
     "`dossiers_name_authors` reads it out of the frozen answers into `dossier_authors`; `authors_stand`"),
    ("Nothing is registered without a decision", "the table above", "`dossiers_registered_by_decision`"),
    ("A decision stands for good", "only ever added", "`decisions_stand`"),
    ("A mistake of the register is put right by two", "`Correcting`", "`ck_corrections_two_persons`"),
    ("Who may review, which kinds need two, what is signed, whether the owner was heard",
     "the table above, `flows/rights.py`, `flows/needed.py`", "–"),
)  # fmt: skip


def kept_where() -> str:
    """The table as a part of a page."""
    rows = [HEADINGS, ("---",) * len(HEADINGS), *RULES]
    return "\n".join(
        ["", "## Which rule is kept where", "", WORDS, "", *(f"| {' | '.join(row)} |" for row in rows), ""]
    )
