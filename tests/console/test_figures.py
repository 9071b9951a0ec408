"""The dashboard's page: figures in words, with plots that are drawn without a style or a script of their own."""

import re

from bot.console.figures_view import FigureWords
from flows.rights import Role
from storage.figure_values import CaseStep, Course
from tests.bot.chat import SAID
from tests.console.office import Office

DAY = "2026-11-23"


async def counted(desk: Office) -> None:
    """Two cases of today: one was sent after half an hour, one waits at the CVR number."""
    begun = desk.now - 3_600_000_000
    sent = {"stands_at": "review", "outcome": "submitted", "ended_at": begun + 1_800_000_000}
    async with desk.product.database.work() as work:
        await work.counting.keep(
            [
                Course(1, 1, "registration", begun, DAY, begun, **sent),  # type: ignore[arg-type]
                Course(2, 1, "registration", begun, DAY, begun, "cvr"),
            ],
            [CaseStep(1, 1, "cvr", "registration", DAY, True), CaseStep(2, 1, "cvr", "registration", DAY, False, 7)],
            [],
        )
        await work.commit()


async def test_everybody_who_reads_sees_eight_figures_and_a_funnel(desk: Office) -> None:
    await counted(desk)
    for number, role in enumerate(Role):
        browser = await desk.signed_in(await desk.member(f"Person{number} Prøve", role))

        answer = await browser.get("/figures?days=7")

        assert answer.status_code == 200
        assert answer.text.count('class="card figure"') == 8
        words = " ".join(browser.page.split())
        assert "Påbegyndte sager 2 " in words
        assert "Sendt ind 50 % " in words
        assert "Tid til at blive færdig 30 min. " in words
        assert "2 sager påbegyndt, 1 sendt ind." in words
        assert "CVR-nummer 2 – 7 0 0" in words


def test_what_is_less_than_is_told_is_no_nothing() -> None:
    words = FigureWords(SAID, "da", bool)

    told = [words.value(unit, value) for unit, value in (("minutes", 0.4), ("minutes", 1.2), ("days", 0.01))]

    assert told == ["under 1 min.", "1 min.", "under 0,1 dag"]
    assert (words.value("minutes", None), words.value("count", 0)) == ("–", "0")


async def test_each_plot_has_a_title_a_description_and_a_table_beside_it(desk: Office) -> None:
    await counted(desk)
    browser = await desk.signed_in(await desk.member("Ida Prøve"))

    page = (await browser.get("/figures?days=91")).text

    for plot in re.findall(r'<svg class="plot".*?</svg>', page, re.DOTALL):
        assert re.search(r"<title[^>]*>.+</title>", plot)
        assert re.search(r"<desc[^>]*>Fra 25\. aug\. til 23\. nov\..*</desc>", plot)
    assert page.count('<table aria-labelledby="figure-') == 8
    assert "style=" not in page
    assert "<script>" not in page


async def test_what_is_no_length_shows_four_weeks(desk: Office) -> None:
    browser = await desk.signed_in(await desk.member("Ida Prøve"))

    page = (await browser.get("/figures?days=1000000")).text

    assert re.search(r'days=28" aria-current="true"', page)
