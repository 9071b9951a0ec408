# Tallene: instrumentbrættet for medarbejdere.

staff-nav-figures = Tal
staff-nav-figures-about = Otte tal for arbejdet, og hvor klinikejerne går i stå.
staff-figures-lede = Tallene følger samtalerne med et minuts forsinkelse. Her står hverken navne eller svar.
staff-figures-days-chosen = De sidste
staff-figures-length = { $days ->
    [7] 7 dage
    [28] 4 uger
   *[other] 13 uger
}
staff-figures-eight = Otte tal
staff-figures-begun = Påbegyndte sager
staff-figures-begun-about = Sager, som klinikejere er gået i gang med.
staff-figures-sent = Sendt ind
staff-figures-sent-about = Andelen af de påbegyndte sager, der er sendt ind.
staff-figures-finishing = Tid til at blive færdig
staff-figures-finishing-about = Fra sagens første ord, til den er sendt ind. Median.
staff-figures-waiting = Ventetid på et menneske
staff-figures-waiting-about = Kun åbningstid tæller, og kun dem, der fik svar. Median.
staff-figures-reviews = Gennemgåede pr. arbejdsdag
staff-figures-reviews-about = Sager, der er godkendt, sendt tilbage eller afslået.
staff-figures-deciding = Fra indsendt til gennemgået
staff-figures-deciding-about = Fra sagen sidst kom ind. Median.
staff-figures-kept = Frister overholdt
staff-figures-kept-about = Andelen, der er afgjort inden for ti arbejdsdage. Dage hos klinikejeren tæller ikke med.
staff-figures-returned = Sendt tilbage
staff-figures-returned-about = Andelen af de gennemgåede sager, der gik tilbage til klinikejeren.
staff-figures-plot = Fra { $first } til { $last }: mindst { $least }, mest { $most }.
staff-figures-table = Vis tallene
staff-figures-when = Hvornår
staff-figures-value = Tal
staff-figures-unknown = –
staff-figures-percent = { $number } %
staff-figures-minutes = { $number } min.
staff-figures-hours = { $number } timer
staff-figures-days = { $number } dage
staff-figures-few-minutes = under 1 min.
staff-figures-few-days = under 0,1 dag
staff-figures-funnels = Hvor klinikejerne går i stå
staff-figures-funnels-about = Af de sager, der er påbegyndt i perioden. Opgivet betyder, at klinikejeren har annulleret eller ikke har skrevet i syv dage; sagen tæller ved det spørgsmål, der blev stillet sidst. Tid er medianen, fra spørgsmålet blev stillet, til det var besvaret.
staff-figures-funnel-count = { $begun ->
    [one] 1 sag påbegyndt, { $submitted } sendt ind.
   *[other] { $begun } sager påbegyndt, { $submitted } sendt ind.
}
staff-figures-question = Spørgsmål
staff-figures-reached = Stillet
staff-figures-refusals = Afvist
staff-figures-spent = Tid
staff-figures-changes = Rettet
staff-figures-stopped = Opgivet
staff-figures-none = Ingen sager er påbegyndt i perioden.
staff-figures-review = Gennemsyn før afsendelse
staff-figures-question-elsewhere = Hører til et andet sted
staff-figures-question-standing = Står i registret
staff-figures-question-lookup = Fundet i CVR
staff-figures-question-ordering_open = Bestilling er åben
staff-figures-question-large = Hører til en stor organisation
staff-figures-question-owner = Ejeren i registret
staff-figures-question-no_orders = Bestilling er lukket
