"""What the house asks of every file, where no linter asks it."""

import ast
import re
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("bot", "flows", "storage")
MIGRATIONS = "storage/migrations/"  # written in Alembic's form
DEFINITIONS = {f"flows/{name}.py" for name in ("registration", "change", "closure", "location_number", "request")}
MODULE_LINES = 250
FUNCTION_LINES = 30

# The only places where anything at all may be caught: a fault becomes a recorded outcome there. Anywhere else it would
# hide a mistake of ours, and the transaction it happened in would go on half done.
BOUNDARIES = re.compile(
    r"bot/channels/(telegram|web)(\.py|/.*)|bot/pages/errors\.py|bot/services/(turning|delivering|errands|checkpointing)\.py",
)
CATCH_ALL = {"Exception", "BaseException"}

# An address or path of one machine in a file makes the product install or run on that machine only. The last letters
# stand in brackets so that the pattern does not find itself.
OF_ONE_MACHINE = re.compile(r"(?<![\w.~-])/wor[k]/|file:///op[t]|pythonhoste[d]|pypi\.or[g]/simple")

Function = ast.FunctionDef | ast.AsyncFunctionDef
Named = ast.Module | ast.ClassDef | Function


@cache
def files() -> tuple[str, ...]:
    """Every file git has or would add, from the root."""
    # Who checked the tree out may be somebody else than who tests it; git would then refuse to list it.
    asked = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(name for name in sorted(set(listed.split("\0"))) if name and (ROOT / name).is_file())


def modules() -> list[str]:
    """The modules of the product, without migrations."""
    ours = tuple(f"{package}/" for package in PACKAGES)
    return [
        name for name in files() if name.startswith(ours) and name.endswith(".py") and not name.startswith(MIGRATIONS)
    ]


def text(name: str) -> str:
    """What stands in a file; nothing where it is no text."""
    try:
        return (ROOT / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


@cache
def tree(name: str) -> ast.Module:
    """A module's syntax tree."""
    return ast.parse(text(name), name)


def nodes() -> Iterator[tuple[str, ast.AST]]:
    """Every node of every module of the product, with the module."""
    for name in modules():
        for node in ast.walk(tree(name)):
            yield name, node


def catches_all(node: ast.AST) -> bool:
    """Whether a node catches whatever goes wrong: `except:`, `except Exception`, `suppress(Exception)`.

    `except BaseException` that ends in a bare `raise` does not: it tidies up and hides nothing.
    """
    match node:
        case ast.ExceptHandler(type=ast.Name(id="BaseException"), body=[*_, ast.Raise(exc=None)]):
            return False
        case ast.ExceptHandler(type=None):
            return True
        case ast.ExceptHandler(type=ast.AST() as caught):
            return names_all(caught)
        case ast.Call(func=ast.Name(id="suppress") | ast.Attribute(attr="suppress"), args=args):
            return any(names_all(argument) for argument in args)
    return False


def names_all(caught: ast.AST) -> bool:
    """Whether an exception, or one of a tuple of them, is every exception."""
    return any(isinstance(node, ast.Name) and node.id in CATCH_ALL for node in ast.walk(caught))


def public(body: list[ast.stmt]) -> Iterator[ast.ClassDef | Function]:
    """The public classes and functions of a module, and the public methods of those classes."""
    for node in body:
        if isinstance(node, ast.ClassDef | Function) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


def length(node: Function) -> int:
    """A function's lines from `def` on."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def place(name: str, node: ast.AST) -> str:
    """Where something stands, as an editor opens it."""
    return f"{name}:{getattr(node, 'lineno', 1)} {getattr(node, 'name', None) or ''}".rstrip()


def listed(places: Iterable[str]) -> str:
    """All of them, a line each: pytest itself shows the first."""
    return "\n".join(["", *places])


def test_anything_is_caught_only_at_the_boundaries() -> None:
    found = [place(name, node) for name, node in nodes() if catches_all(node) and not BOUNDARIES.fullmatch(name)]

    assert not found, listed(found)


def test_every_module_class_and_function_says_what_it_is() -> None:
    every: list[tuple[str, Named]] = [(name, tree(name)) for name in modules()]
    every += [(name, node) for name in modules() for node in public(tree(name).body)]

    silent = [place(name, node) for name, node in every if not ast.get_docstring(node)]

    assert not silent, listed(silent)


def test_no_module_is_too_long() -> None:
    lines = {name: len(text(name).splitlines()) for name in modules() if name not in DEFINITIONS}

    long = [f"{name}: {count} lines" for name, count in lines.items() if count > MODULE_LINES]

    assert not long, listed(long)


def test_no_function_is_too_long() -> None:
    functions = [(name, node, length(node)) for name, node in nodes() if isinstance(node, Function)]

    long = [f"{place(name, node)}: {count} lines" for name, node, count in functions if count > FUNCTION_LINES]

    assert not long, listed(long)


def test_every_folder_with_modules_is_a_package() -> None:
    # import-linter does not see a module below a folder without __init__.py, and its contracts pass over it.
    folders = {folder for name in modules() for folder in Path(name).parents if folder != Path()}

    unseen = sorted(str(folder) for folder in folders if not (ROOT / folder / "__init__.py").is_file())

    assert not unseen, listed(unseen)


def test_no_file_names_a_path_or_an_index_of_one_machine() -> None:
    others = [name for name in files() if ROOT / name != Path(__file__).resolve()]

    found = [name for name in others if OF_ONE_MACHINE.search(text(name))]

    assert not found, listed(found)


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-tests.lock"])
def test_a_lock_holds_names_versions_and_hashes_only(lock: str) -> None:
    line = re.compile(r"[a-z0-9][a-z0-9._-]*==[\w.!+]+( ; [\w.'<>=! ()-]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")

    assert [written for written in text(lock).splitlines() if not line.fullmatch(written)] == []


@pytest.mark.parametrize(
    ("code", "caught"),
    [
        ("try: pass\nexcept Exception: pass", True),
        ("try: pass\nexcept (OSError, BaseException): pass", True),
        ("try: pass\nexcept: pass", True),
        ("try: pass\nexcept BaseException: pass", True),
        ("try: pass\nexcept BaseException: raise", False),
        ("try: pass\nexcept Exception: raise", True),
        ("with contextlib.suppress(Exception): pass", True),
        ("try: pass\nexcept OSError: pass", False),
        ("with suppress(OSError): pass", False),
    ],
)
def test_a_catch_all_is_recognised(code: str, *, caught: bool) -> None:
    assert any(catches_all(node) for node in ast.walk(ast.parse(code))) is caught
