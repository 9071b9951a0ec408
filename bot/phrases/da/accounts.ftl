# Medarbejdernes sider: rammen, adgangen, egen konto og holdet.

staff-product = SOR for medarbejdere
staff-skip = Gå direkte til indholdet
staff-other-language = English
staff-nav = Sider
staff-demo = Demonstration: alt er opdigtet, intet går til SOR.
staff-nav-menu = Menu
staff-nav-more = Mere
staff-sign-out = Log ud
staff-home = Forside
staff-hello = Hej { $name }
staff-go-on = Fortsæt
staff-save = Gem
staff-cancel = Annullér
staff-change = Ret
staff-refused = Det kan ikke lade sig gøre

staff-nav-team = Hold
staff-nav-team-about = Invitér kolleger, giv roller, og markér fravær.
staff-own = Min konto
staff-own-about = Adgangskode, totrinsgodkendelse og de steder, du er logget ind.

staff-role = Rolle
staff-role-caseworker = Sagsbehandler
staff-role-administrator = Administrator
staff-role-auditor = Revisor
staff-role-caseworker-can = Du taler med klinikejere, gennemgår sager og registrerer dem.
staff-role-administrator-can = Du gør det samme som sagsbehandlere og står for holdet og de faste oplysninger.
staff-role-auditor-can = Du kan læse alt og følge, hvem der gjorde hvad. Du ændrer ingenting.

staff-name = Navn
staff-email = E-mailadresse
staff-language = Sprog
staff-language-da = Dansk
staff-language-en = English
staff-password = Adgangskode

## At logge ind

staff-sign-in = Log ind
staff-sign-in-lost = Har du mistet din adgangskode eller din telefon? Bed en administrator om et nyt link.
staff-second = Bekræft, at det er dig
staff-code = Kode
staff-code-hint = De seks cifre fra din app, eller en af dine reservekoder.
staff-start-over = Begynd forfra
staff-enter = Log ind i demonstrationen
staff-enter-about = Linket virker én gang og gælder som både adgangskode og kode.
staff-confirm = Er det stadig dig?
staff-confirm-about = Før du godkender, eksporterer eller ændrer adgang, skal du bekræfte, hvem du er. Det gælder i et kvarter.
staff-confirm-press = Ja, det er mig

## At komme på holdet

staff-join = Vælg en adgangskode
staff-join-step = Trin { $step } af { $steps }
staff-join-whose = Velkommen, { $name }. Du bliver { $role }.
staff-join-first = Du opretter den første konto. Den bliver administrator og kan invitere de andre.
staff-password-new = Ny adgangskode
staff-password-hint = Mindst { $letters } tegn. Tre-fire tilfældige ord er både lette at huske og svære at gætte.
staff-second-factor = Sæt totrinsgodkendelse op
staff-second-factor-app = Åbn en app til engangskoder på din telefon, fx den, du bruger i forvejen.
staff-second-factor-scan = Tilføj en konto, og hold kameraet hen over billedet.
staff-second-factor-picture = QR-kode til din app
staff-second-factor-typed = Kan du ikke bruge billedet? Skriv nøglen i appen
staff-second-factor-type = Skriv den kode, appen viser nu.
staff-recovery = Dine reservekoder
staff-recovery-about = Hver kode virker én gang i stedet for appen, hvis du mister din telefon.
staff-recovery-keep = De vises kun nu. Skriv dem ned, eller læg dem i en adgangskodeboks.
staff-recovery-copy = Kopiér koderne
staff-recovery-print = Udskriv
staff-recovery-copied = Koderne er kopieret.
staff-recovery-kept = Jeg har gemt dem

## Min konto

staff-security = Sikkerhed
staff-password-change = Skift adgangskode
staff-password-change-about = Du bliver logget ud alle andre steder.
staff-second-factor-short = Totrinsgodkendelse
staff-second-factor-change = Flyt til en anden telefon
staff-recovery-short = Reservekoder
staff-recovery-left = { $left ->
    [one] 1 tilbage
   *[other] { $left } tilbage
 }
staff-recovery-new = Lav nye
staff-sittings = Her er du logget ind
staff-sittings-about = Genkender du ikke et af stederne, så log det ud, og skift adgangskode.
staff-sitting-here = Denne browser.
staff-sitting-seen = Sidst set { $date } kl. { $time }.
staff-sitting-begun = Logget ind { $date } kl. { $time }.
staff-sitting-end = Log ud dér
staff-browser-unknown = Ukendt browser
staff-today = I dag
staff-absent-today = Du er fraværende i dag. Dine sager kan tages af andre.
staff-present-today = Du er på arbejde.
staff-set-absent = Fraværende i dag
staff-set-present = På arbejde alligevel
staff-done-password = Din adgangskode er skiftet.

## Holdet

staff-colleagues = Kolleger
staff-inactive = Ingen adgang
staff-absent-badge = Fraværende i dag
staff-role-set = Giv rollen
staff-link-new = Lav nyt link
staff-deactivate = Fjern adgang
staff-reactivate = Giv adgang igen
staff-invite = Invitér en kollega
staff-invite-about = Kollegaen får et link, der virker én gang og i én time.
staff-invite-send = Invitér
staff-invited = Linket til { $name } er klar
staff-invited-mailed = Det er sendt med e-mail og virker én gang i én time. Det vises kun nu:
staff-invited-give = Giv det videre selv. Det virker én gang i én time og vises kun nu:
staff-mail-invitation-subject = Din adgang til SOR for medarbejdere
staff-mail-invitation = Hej { $name }

    Her er dit link til SOR for medarbejdere. Det virker én gang og i én time:
    { $link }

    Er linket blevet for gammelt, så bed en administrator om et nyt.

## Når noget ikke kan lade sig gøre

staff-refused-sign-in = Adressen og adgangskoden passer ikke sammen.
staff-refused-password = Adgangskoden passer ikke.
staff-refused-second = Koden passer ikke, eller den er brugt. Vent på den næste kode, og skriv den.
staff-refused-too-often = Der er prøvet for mange gange. Vent lidt, og prøv igen.
staff-refused-link = Linket er brugt eller blevet for gammelt. Bed en administrator om et nyt.
staff-refused-not-asked-for = Notér først, at ejeren beder om aktindsigt. Så er det grunden til, at sagen udleveres.
staff-refused-nobody = Kollegaen har ingen adgang nu.
staff-refused-colleague = Du kan ikke ændre din egen adgang. En anden administrator kan.
staff-refused-name = Skriv et navn på højst 60 tegn, uden CPR-nummer.
staff-refused-email = Skriv en hel e-mailadresse, fx navn@myndighed.dk.
staff-refused-email-taken = Adressen har allerede en konto.
staff-refused-role = Vælg en af rollerne.
staff-refused-language = Vælg dansk eller engelsk.
staff-refused-sitting = Her er du ikke logget ind længere.
staff-refused-password-length = Adgangskoden skal have mindst 12 og højst 200 tegn.
staff-refused-password-guessed = Den adgangskode er for let at gætte. Vælg fx tre-fire tilfældige ord.

staff-notice-not-permitted-heading = Det har du ikke adgang til
staff-notice-not-permitted = Din rolle giver ikke adgang til denne side. En administrator kan ændre din rolle.
staff-notice-no-page-heading = Siden findes ikke
staff-notice-no-page = Måske er adressen skrevet forkert, eller siden er flyttet.
staff-notice-failed-heading = Noget gik galt hos os
staff-notice-failed = Intet er ændret. Vent lidt, og prøv igen.
staff-notice-too-fast-heading = Det gik lidt hurtigt
staff-notice-too-fast = Vi har fået mange forespørgsler på kort tid. Vent et øjeblik.
staff-notice-stale-page-heading = Siden var blevet for gammel
staff-notice-stale-page = Gå tilbage, hent siden igen, og send så. Sker det igen, så tjek, om din browser tillader cookies.
staff-notice-foreign-page-heading = Det kan vi ikke tage imod
staff-notice-foreign-page = Formularen kom fra en anden hjemmeside end vores.
staff-notice-no-form-heading = Det forstod vi ikke
staff-notice-no-form = Formularen så anderledes ud, end vores sider sender den.
staff-notice-too-big-heading = Det var for meget på én gang
staff-notice-too-big = Send det i mindre stykker.
staff-notice-signed-out-heading = Du er logget ud
staff-notice-signed-out = Log ind igen for at gå videre.
