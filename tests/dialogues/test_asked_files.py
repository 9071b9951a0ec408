"""Staff ask an owner for one file; nothing else that is no text is taken."""

from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import TO_CVR

HELD = TO_CVR + quietly("(claims)", voice="staff") + quietly("(looks)")


def test_one_file_is_asked_for_and_taken_by_what_is_in_it(play_in_telegram: Play) -> None:
    play_in_telegram(
        HELD
        + """
        owner  (lejekontrakt.exe)
        bot    We cannot take that here. Write it instead. If we need a file, we ask for it.
        staff  (asks for a file) the lease, CPR 010130-5123
        owner  (looks)
        bot    Ida Prøve asks for a file: the lease, CPR ●●●●●●-●●●●

               Send it here as PDF, JPEG or PNG, at most 5 MB. Send it without CPR numbers.
        owner  (plan.pdf)
        bot    The file cannot be read. Perhaps it is not whole.

               Send it here as PDF, JPEG or PNG, at most 5 MB. Send it without CPR numbers.
        owner  (billede.jpg)
        bot    The file is neither a PDF, nor a JPEG, nor a PNG.

               Send it here as PDF, JPEG or PNG, at most 5 MB. Send it without CPR numbers.
        owner  (sticker)
        bot    We cannot take that here. Write it instead. If we need a file, we ask for it.
        staff  (sees the files)
        desk   the lease, CPR ●●●●●●-●●●●: awaited
        owner  (lejekontrakt.exe)
        bot    Thank you, we have the file. Only the SOR team can see it.
        staff  (sees the files)
        desk   the lease, CPR ●●●●●●-●●●●: fil-1.pdf
        owner  (lejekontrakt.exe)
        bot    We cannot take that here. Write it instead. If we need a file, we ask for it.
        staff  (looks)
        desk   owner: /start
               bot: What you write in Telegram passes through Telegram’s servers, and Tele
               bot: Hello. Here you register, change or close your clinic in SOR, the Dani
               owner: Register company and clinic
               bot: Good, let us begin. You can write “help”, “back” or “pause” at any tim
               owner: psychologist
               bot: Type (sundhedsinstitution): psychological counselling clinic (psykolog
               bot: Ida Prøve of the SOR team has joined. What you write now goes to Ida P
               owner: [document]
               bot: We cannot take that here. Write it instead. If we need a file, we ask
               bot: Ida Prøve asks for a file: the lease, CPR ●●●●●●-●●●● Send it here as
               owner: [document]
               bot: The file cannot be read. Perhaps it is not whole. Send it here as PDF,
               owner: [document]
               bot: The file is neither a PDF, nor a JPEG, nor a PNG. Send it here as PDF,
               owner: [sticker]
               bot: We cannot take that here. Write it instead. If we need a file, we ask
               owner: [document]
               owner: fil-1.pdf
               bot: Thank you, we have the file. Only the SOR team can see it.
               owner: [document]
               bot: We cannot take that here. Write it instead. If we need a file, we ask
        """
    )


def test_it_is_taken_too_once_the_bot_has_the_floor_again(play_in_telegram: Play) -> None:
    play_in_telegram(
        HELD
        + """
        staff  (asks for a file) the lease
        owner  (looks)
        ...
        staff  (hands it back)
        owner  (looks)
        ...
        owner  (lejekontrakt.exe)
        bot    Thank you, we have the file. Only the SOR team can see it.
        owner  (looks)
        staff  (sees the files)
        desk   the lease: fil-1.pdf
        staff  (asks for a file) the lease
        desk   not_held
        """
    )


def test_a_picture_taken_with_the_telephone_is_taken_in_its_largest_size(play_in_telegram: Play) -> None:
    play_in_telegram(
        HELD
        + """
        owner  (photographs lejekontrakt.jpg)
        bot    We cannot take that here. Write it instead. If we need a file, we ask for it.
        staff  (asks for a file) the lease
        owner  (looks)
        ...
        owner  (photographs lejekontrakt.jpg)
        bot    Thank you, we have the file. Only the SOR team can see it.
        staff  (sees the files)
        desk   the lease: fil-1.jpeg
        """
    )


def test_on_the_web_the_page_has_a_form_for_it_until_it_has_come(play_on_the_web: Play) -> None:
    play_on_the_web(
        HELD
        + """
        staff  (asks for a file) the lease
        owner  (looks)
        bot    Ida Prøve asks for a file: the lease

               Send it here as PDF, JPEG or PNG, at most 5 MB. Send it without CPR numbers.
        owner  (billede.jpg)
        bot    The file is neither a PDF, nor a JPEG, nor a PNG.

               Send it here as PDF, JPEG or PNG, at most 5 MB. Send it without CPR numbers.
        owner  (lejekontrakt.exe)
        bot    Thank you, we have the file. Only the SOR team can see it.
        owner  Here you are
        staff  (sees the files)
        desk   the lease: fil-1.pdf
        """
    )


def test_nobody_is_asked_who_writes_where_no_file_can_be_sent(play_in_the_terminal: Play) -> None:
    play_in_the_terminal(
        HELD
        + """
        staff  (asks for a file) the lease
        desk   no_files
        """
    )
