"""What is checked of a page as it stands: with our own eyes' rules at three widths, and by axe."""

from pathlib import Path

from playwright.sync_api import Page

from tests.bot.web_preview import findings

HERE = Path(__file__).parent
LOOKS = (HERE / "looks.js").read_text("utf-8")
FOCUS = (HERE / "focus.js").read_text("utf-8")
STOP = f"""() => {{
    const at = document.activeElement;
    const focus = {FOCUS};
    return at === document.body ? null : [(at.dataset.stop ??= `${{Math.random()}}`), focus()];
}}"""
PRESSABLE = """() => [...document.querySelectorAll("a[href], button, summary, textarea, select, input:not([type=hidden]), .log[tabindex]")]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => each.dataset.stop ?? `never reached: ${each.outerHTML.slice(0, 80)}`)"""
WIDTHS = (320, 390, 1280)
MOST_STOPS = 150


def problems(tab: Page, widths: tuple[int, ...] = WIDTHS) -> list[str]:
    """What looks wrong at each width; the window is as before afterwards."""
    before = tab.viewport_size
    assert before is not None
    found: list[str] = []
    for width in widths:
        tab.set_viewport_size({"width": width, "height": before["height"]})
        found += [f"{width} px: {each}" for each in tab.evaluate(LOOKS)]
    tab.set_viewport_size(before)
    return found


def focus_problem(tab: Page) -> str:
    """What is wrong with where the focus stands; nothing where it can be seen."""
    said: str = tab.evaluate(FOCUS)
    return said


def order_problems(tab: Page) -> list[str]:
    """What is wrong with the way of the Tab key around the page: each thing is reached once, in the order it is read."""
    tab.evaluate("() => document.querySelectorAll('[data-stop]').forEach((each) => delete each.dataset.stop)")
    stops: list[str] = []
    found: list[str] = []
    for _ in range(MOST_STOPS):
        tab.keyboard.press("Tab")
        stop, problem = tab.evaluate(STOP) or ("", "")
        if stop and stops and stop == stops[-1]:
            continue  # a field for a date has several stops of its own
        if stop and stop in stops:
            break
        stops += filter(None, [stop])
        found += filter(None, [problem])
    reached = tab.evaluate(PRESSABLE)
    begins = reached.index(stops[0]) if stops[0] in reached else 0
    return found if reached[begins:] + reached[:begins] == stops else [*found, f"the way is {stops}, not {reached}"]


def screen_problems(tab: Page) -> list[str]:
    """Everything there is to find on one screen, in the scheme and size at hand."""
    return [*problems(tab), *order_problems(tab), *findings(tab)]


def problems_in_both(tab: Page) -> list[str]:
    """The same in the light scheme and in the dark one, without loading the page twice.

    What stands where, and the way of the Tab key, are the same in both, but what is drawn is not.
    """
    tab.emulate_media(color_scheme="light")
    found = screen_problems(tab)
    tab.emulate_media(color_scheme="dark")
    found += [f"dark: {each}" for each in (*problems(tab), *findings(tab))]
    tab.emulate_media(color_scheme="light")
    return found
