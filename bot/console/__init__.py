"""The staff's pages, served at `/staff`.

How a page is added. A topic is a class in its own module with `pages()`, a list of `Page`s (`bot/console/page.py`):

    Page("GET", "/worklist", self.worklist, Right.READ)
    Page("POST", "/dossiers/{reference}/approve", self.approve, Right.REVIEW, confirmed=True)

The fourth word is who is let in: a `Right`, or a `Door` for what needs none. `confirmed` has them prove again first
who they are, as approving and exporting do; `by_script` says that an open page asks by itself, which keeps nobody
signed in. An act takes a `Visit` (`bot/console/visit.py`): who is there (`visit.member`, a `StaffMember`), the fields
of the form, and `visit.page("worklist.html", ...)` for the answer. A form holds `{% include "hidden.html" %}`; it
comes to the act only from a page of ours that was made for its sender.

Then: the topic into `TOPICS` in `bot/console/application.py`, what it needs into `Needs`, an entry into `ENTRIES` in
`bot/console/navigation.py`, its template (`{% extends "layout.html" %}`) into `templates/`, its words (`staff-...`)
into a phrase file of its own, and a row for each page into `tests/console/table.py`, without which a test fails.
The services check the right again (`permit`), and write what was done, or seen, into the audit in the same transaction
(`note`, both in `bot/services/staff/noting.py`). A `NotPermitted` becomes a page with 403, a `StaffRefused` one with
409 and the phrase `staff-refused-<why>`.
"""
