"""What a browser calls itself, as a person would: "Firefox, Windows"."""

# The first that fits: most of them also name the others.
_PROGRAMMES = (("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))
_SYSTEMS = (
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)  # fmt: skip


def browser_named(called: str) -> str:
    """The programme and the system; "" where neither is known."""
    found = (next((name for mark, name in kinds if mark in called), "") for kinds in (_PROGRAMMES, _SYSTEMS))
    return ", ".join(filter(None, found))
