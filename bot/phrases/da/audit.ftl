# Revisionen: hvem der gjorde hvad, hvornår, og hvad det handlede om.

## Hvem gjorde hvad

staff-nav-audit = Revision
staff-nav-audit-about = Følg, hvem der så og gjorde hvad, og hvornår.
staff-audit-filter = Vælg, hvad du vil se
staff-audit-person = Hvem
staff-audit-staff = Alle medarbejdere
staff-audit-everybody = Også klinikejere og robotten
staff-audit-act = Handling
staff-audit-any = Alle handlinger
staff-audit-first = Fra og med
staff-audit-last = Til og med
staff-audit-show = Vis
staff-audit-acts = Handlinger, nyeste først
staff-audit-at = { $date } kl. { $time }
staff-audit-none = Her er ingen handlinger.
staff-audit-more = Vis ældre
staff-audit-owner = Klinikejer
staff-audit-bot = Robotten
staff-audit-system = Systemet
staff-act-signed_in = loggede ind
staff-act-signed_out = loggede ud
staff-act-sign_in_failed = kunne ikke logge ind
staff-act-confirmed = bekræftede sin identitet
staff-act-confirm_failed = kunne ikke bekræfte sin identitet
staff-act-invited = inviterede
staff-act-link_given = gav et nyt link til
staff-act-password_set = valgte en adgangskode
staff-act-second_factor_set = satte totrinsgodkendelse op
staff-act-recovery_codes_made = lavede nye reservekoder
staff-act-sitting_ended = loggede et andet sted ud
staff-act-language_set = skiftede sprog
staff-act-role_set = gav en rolle
staff-act-deactivated = fjernede adgangen for
staff-act-reactivated = gav adgang igen til
staff-act-absent = meldte fravær
staff-act-present = meldte sig på arbejde
staff-act-team_viewed = så holdet
staff-act-audit_viewed = så revisionen
staff-act-fact_set = ændrede en fast oplysning
staff-act-fact_ended = afsluttede en fast oplysning
staff-act-approved = godkendte
staff-act-case_asked_for = noterede en anmodning om hele sagen
staff-act-case_given_out = udleverede hele sagen
staff-act-claimed = tog
staff-act-conversation_viewed = så en samtale
staff-act-correction_proposed = foreslog en rettelse af registret
staff-act-correction_registered = registrerede en rettelse
staff-act-correction_rejected = afviste en rettelse
staff-act-facts_seen = så de faste oplysninger
staff-act-heard = sendte en sag i høring
staff-act-linked = knyttede til en organisation
staff-act-noted = skrev et notat
staff-act-objected = trak en godkendelse tilbage
staff-act-registered = registrerede
staff-act-rejected = afslog
staff-act-released = lagde tilbage
staff-act-reopened = genoptog
staff-act-returned = sendte tilbage til klinikejeren
staff-act-searched = søgte i samtaler
staff-act-transcript_exported = udleverede en samtale
staff-act-unveiled = så personoplysninger
staff-act-viewed = så
staff-act-work_freed = frigav arbejde
staff-act-found_by_code = fandt en samtale ved dens kode
staff-act-led_to = førte klinikejeren til et spørgsmål
staff-act-opened_for_caller = åbnede en samtale for en, der ringede

## Hvad handlingen handlede om

staff-audit-explained = Hver handling er et led i en kæde, der ikke kan ændres, uden at det ses. Fold leddet ud for at læse kontrolsummerne og det, der står i kæden.
staff-audit-link = Led { $number }
staff-audit-chain = Kæde
staff-audit-chain-staff = Medarbejdernes handlinger
staff-audit-chain-dossier = sag { $name }
staff-audit-chain-conversation = samtale { $name }
staff-audit-chain-checkpoints = Kontrolpunkter
staff-audit-hash = Leddets kontrolsum
staff-audit-bound = Sagens kontrolsum
staff-audit-raw = Som det står i kæden
staff-audit-day = { $date }
staff-audit-yes = ja
staff-audit-of-other = { $value }
staff-audit-of-person = { $value }
staff-audit-of-role = rolle: { $value }
staff-audit-of-day = { $value }
staff-audit-of-by = { $value }
staff-audit-of-language = { $value }
staff-audit-of-sought = { $value }
staff-audit-of-viewed = { $value }
staff-audit-of-searched = { $value }
staff-audit-of-found = { $value ->
    [0] ingen fundet
    [one] én fundet
   *[other] { $value } fundet
}
staff-audit-of-moves = { $value ->
    [0] som den kom ind
    [one] som den stod efter ét skridt
   *[other] som den stod efter { $value } skridt
}
staff-audit-of-revision = udgave { $value }
staff-audit-of-conversation = samtale { $value }
staff-audit-of-request = anmodning { $value }
staff-audit-of-file = fil { $value }
staff-audit-of-sitting = login nr. { $value }
staff-audit-of-form = { $value }
staff-audit-of-veil = { $value }
staff-audit-of-reason = fordi: { $value }
staff-audit-of-fact_kind = { $value }
staff-audit-of-fact_key = »{ $value }«
staff-audit-of-id = rettelse { $value }
staff-audit-of-letter = brev { $value }
staff-audit-of-reference = sag { $value }
staff-audit-of-package = pakke { $value }
staff-audit-of-entity = nr. { $value } i registret
staff-audit-of-from = fra { $value }
staff-audit-of-until = frist { $value }
staff-audit-of-kind = { $value }
staff-audit-of-words = »{ $value }«
staff-audit-of-name = { $value }
staff-audit-of-sor = SOR-kode { $value }
staff-audit-of-number = lokationsnummer { $value }
staff-audit-of-reasons = begrundelse: { $value }
staff-audit-of-text = begrundelse: { $value }
staff-audit-of-note = besked til ejeren: { $value }
staff-audit-of-unheard = ikke hørt, fordi: { $value }
staff-audit-of-instead = registreret som: { $value }
staff-audit-of-on = { $value }
staff-audit-of-urgent = haster: { $value }
staff-audit-of-labels = { $value ->
    [0] ingen etiketter
    [one] én etiket
   *[other] { $value } etiketter
}
staff-audit-of-rests_until = hviler til { $value }
staff-audit-view-worklist = arbejdslisten
staff-audit-view-journal = journalen
staff-audit-view-dossiers = listen over sager
staff-audit-view-corrections = listen over rettelser
staff-audit-view-organisation = en organisation i registret
staff-audit-view-figures = tallene
staff-audit-by-password = med adgangskode
staff-audit-by-second-factor = med engangskode
staff-audit-by-app = med engangskode
staff-audit-by-recovery-code = med reservekode
staff-audit-by-demo-link = med demonstrationens link
staff-audit-by-own-page = på sin egen side
staff-audit-by-link = med et link
staff-audit-form-pdf = som PDF
staff-audit-form-json = som data
staff-audit-veil-veiled = personoplysninger skjult
staff-audit-veil-unveiled = personoplysninger vist
staff-audit-language-da = dansk
staff-audit-language-en = engelsk

## Det, klinikejere, robotten og medarbejdere gør i samtaler og sager

staff-act-confirmed-owner = bekræftede oplysningerne
staff-act-begun = begyndte på en sag
staff-act-answered = svarede
staff-act-changed = rettede et svar
staff-act-removed = fjernede noget fra sagen
staff-act-refused = svarede noget, der ikke kunne bruges
staff-act-denied = sagde nej
staff-act-told = bad om en forklaring
staff-act-told_late = gav besked om en forsinkelse
staff-act-told_returned = fortalte, at sagen er sendt tilbage
staff-act-told_heard = fortalte om høringen
staff-act-told_rejected = fortalte, at sagen er afslået
staff-act-told_reopened = fortalte, at sagen er genoptaget
staff-act-told_registered = fortalte, at sagen er registreret
staff-act-told_others = har givet andre besked
staff-act-not_told_others = har ikke givet andre besked
staff-act-asked_for_person = bad om et menneske
staff-act-changed_queue = bad om den anden kø i stedet
staff-act-withdrew = vil ikke længere vente på et menneske
staff-act-message = lagde en besked
staff-act-message_deleted = slettede en besked
staff-act-file_asked = bad om en fil
staff-act-file_taken = sendte en fil
staff-act-copied = bad om en kopi
staff-act-laid_aside = lagde sagen til side
staff-act-paused = holdt pause
staff-act-switched = skiftede til en anden sag
staff-act-cancelled = opgav sagen
staff-act-erased = slettede sagen
staff-act-expired = slettede en sag, der havde ligget for længe
staff-act-submitted = sendte sagen
staff-act-withdrawn = trak sagen tilbage
staff-act-moved_on = flyttede sagen til nye spørgsmål
staff-act-reminded = mindede om sagen
staff-act-reminders = vil gerne mindes om sagen
staff-act-no_reminders = vil ikke mindes om sagen
staff-act-checkup_asked = spurgte, om oplysningerne stadig passer
staff-act-checkup_wanted = vil spørges, om oplysningerne stadig passer
staff-act-checkup_declined = vil ikke spørges, om oplysningerne stadig passer
staff-act-not_right = sagde, at oplysningerne ikke passer
staff-act-confirmed_filled = bekræftede et svar, SOR-teamet har skrevet
staff-act-closed = lukkede en liste
staff-act-ended = gik tilbage til robotten
staff-act-requeued = lagde samtalen i en anden kø
staff-act-timed_out = lod ventetiden løbe ud
staff-act-transferred = gav samtalen til en kollega
staff-act-taken_over = overtog
staff-act-replied = svarede klinikejeren
staff-act-undone = fortrød et svar
staff-act-sent_again = sendte et svar igen
staff-act-let_stand = lod et svar stå
staff-act-link_sent = sendte et link
staff-act-letter_sent_again = sendte et brev igen
staff-act-letter_came_back = skrev, at et brev kom retur
staff-act-letter_seen_to = klarede et brev på anden måde
staff-act-checkpoint = satte et kontrolpunkt
