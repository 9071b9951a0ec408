from flows.rights import RIGHTS, Right, Role, allowed


def test_every_right_is_somebodys() -> None:
    assert set(RIGHTS) == set(Right)
    assert all(RIGHTS.values())


def test_an_auditor_reads_and_decides_nothing() -> None:
    assert {right for right in Right if allowed(Role.AUDITOR, right)} == {Right.READ, Right.EXPORT, Right.AUDIT}


def test_only_an_administrator_changes_facts_and_staff() -> None:
    only = {right for right in Right if RIGHTS[right] == {Role.ADMINISTRATOR}}

    assert only == {Right.TAKE_OVER, Right.FACTS, Right.STAFF}
