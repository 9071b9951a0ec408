from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.ways import BEGUN


def test_a_hospital_ends_kindly_and_loses_nothing(play: Play) -> None:
    play(
        BEGUN
        + """
        owner  private hospital
        bot    Type (sundhedsinstitution): hospital (hospital)

               You cannot register this place yourself: the SOR team does it for you. Send a request now, and we carry over what you have answered. You can also write to SORpost@sundhedsdata.dk. If the type is another one, choose it.
               1. Send a request now
               2. Choose another type
               3. Save and stop here
               4. Back
               5. More
        owner  26919991
        bot    Choose one of the answers, or write it as it is shown.

               You cannot register this place yourself: the SOR team does it for you. Send a request now, and we carry over what you have answered. You can also write to SORpost@sundhedsdata.dk. If the type is another one, choose it.
               1. Send a request now
               2. Choose another type
               3. Save and stop here
               4. Back
               5. More
        owner  [Choose another type]
        bot    What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. Keep “hospital (hospital)”
               2. general practice (almen lægepraksis)
               3. dental practice (tandlægepraksis)
               4. physiotherapy clinic (fysioterapiklinik)
               5. psychological counselling clinic (psykologisk rådgivningsklinik)
               6. specialist practice (speciallægepraksis)
               7. chiropractic clinic (kiropraktorklinik)
               8. See the whole list
               9. More
        owner  dentist
        bot    Type (sundhedsinstitution): dental practice (tandlægepraksis)

               When you treat patients, the clinic must also be in Behandlingsstedsregistret, the register of places of treatment at the Danish Patient Safety Authority. It must be there before treatment begins. Registering here does not count as that.
               https://stps.dk/da/registrering/behandlingssted/

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_a_place_that_ends_here_can_be_saved(play: Play) -> None:
    play(
        BEGUN
        + """
        owner  pharmacy
        bot    Type (sundhedsinstitution): pharmacy (apotek)

               You cannot register this place yourself: the SOR team does it for you. Send a request now, and we carry over what you have answered. You can also write to SORpost@sundhedsdata.dk. If the type is another one, choose it.
               1. Send a request now
               2. Choose another type
               3. Save and stop here
               4. Back
               5. More
        owner  [Save and stop here]
        bot    We are taking a break. Nothing has been sent, and we keep your answers until Wednesday 23 December 2026.

               Press “Go on” when you are ready. To hear from us on a certain day, write for example “wait until 1 March”.
               1. Go on
               2. Continue on another device
    """
    )


def test_a_type_that_may_be_private_is_asked_about(play: Play) -> None:
    play(
        BEGUN
        + """
        owner  nursing clinic
        bot    Type (sundhedsinstitution): nursing clinic (sygeplejeklinik)

               When you treat patients, the clinic must also be in Behandlingsstedsregistret, the register of places of treatment at the Danish Patient Safety Authority. It must be there before treatment begins. Registering here does not count as that.
               https://stps.dk/da/registrering/behandlingssted/

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  no
        bot    That answer is needed. If you do not have it at hand, write “pause”.

               What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
        owner  back
        bot    What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
               1. Keep “nursing clinic (sygeplejeklinik)”
               2. general practice (almen lægepraksis)
               3. dental practice (tandlægepraksis)
               4. physiotherapy clinic (fysioterapiklinik)
               5. psychological counselling clinic (psykologisk rådgivningsklinik)
               6. specialist practice (speciallægepraksis)
               7. chiropractic clinic (kiropraktorklinik)
               8. See the whole list
               9. More
        owner  yes
        bot    What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
               1. Back
               2. More
    """
    )


def test_a_type_without_a_name_in_the_register_is_described(play: Play) -> None:
    play(
        BEGUN
        + quietly("andet sundhedsvæsen", "30000005", "Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C")
        + """
        owner  70 12 34 56
        bot    Telephone: +45 70 12 34 56

               What do you do? Describe it in a few words, for example “sleep clinic for adults”.
               1. Back
               2. More
        owner  sleep clinic for adults
        bot    Does the clinic have the same name, address and contact details as the company (virksomhed)?
               1. Yes, as the company
               2. No, something differs
               3. Back
               4. More
    """
    )
