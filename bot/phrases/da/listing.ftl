# Listen over sager med dens søgning, og lister, der vises en side ad gangen.

staff-dossiers-q = Reference, CVR-nummer eller navn
staff-dossiers-status = Vis
staff-dossiers-status-open = Sager i gang
staff-dossiers-status-decided = Afgjorte sager
staff-dossiers-status-all = Alle sager
staff-dossiers-count-open = { $count ->
    [0] Ingen sager er i gang
    [one] Én sag er i gang
   *[other] { $count } sager er i gang
}
staff-dossiers-count-decided = { $count ->
    [0] Ingen sager er afgjort
    [one] Én afgjort sag
   *[other] { $count } afgjorte sager
}
staff-dossiers-count-all = { $count ->
    [0] Der er ingen sager
    [one] Én sag i alt
   *[other] { $count } sager i alt
}
staff-dossiers-how-open = Der er kun søgt i sager, der er i gang. Vælg »Alle sager« for også at finde de afgjorte. Du kan søge på en hel reference, et helt CVR-nummer (8 cifre) eller begyndelsen af et eller flere ord i navnet.
staff-dossiers-how-decided = Der er kun søgt i afgjorte sager. Vælg »Alle sager« for også at finde dem, der er i gang. Du kan søge på en hel reference, et helt CVR-nummer (8 cifre) eller begyndelsen af et eller flere ord i navnet.
staff-dossiers-how-all = Du kan søge på en hel reference, et helt CVR-nummer (8 cifre) eller begyndelsen af et eller flere ord i navnet.
staff-register-found-many = Mindst { $count } fundet
staff-register-narrow = Der er endnu flere. Skriv et ord mere af navnet for at finde færre.
staff-corrections-waiting = { $count ->
    [one] Én rettelse venter på en kollega
   *[other] { $count } rettelser venter på en kollega
}
staff-pager = Resten af listen
staff-pager-shown = Viser { $first }–{ $last } af { $count }.
staff-pager-after = Vis flere
staff-pager-before = Vis de forrige
staff-audit-view-dossiers-decided = listen over afgjorte sager
staff-audit-view-dossiers-all = listen over alle sager
staff-audit-search-register = en søgning i registret
staff-audit-search-dossiers-open = en søgning i sager i gang
staff-audit-search-dossiers-decided = en søgning i afgjorte sager
staff-audit-search-dossiers-all = en søgning i alle sager
staff-same-as-above = { $value } (samme som virksomheden)
staff-by-correction = efter rettelse { $number }
staff-by-finding = fundet i SOR, forslag { $number }
staff-conversation-last = Sidst ændret { $day }
staff-already-went-on = Ejeren fik det at vide og valgte at gå videre
staff-flag-missing = Ejeren svarede »Ikke endnu«: { $label }
staff-changed-since = Ændret siden udgave { $number }:
staff-changed-nothing = Intet er ændret siden udgave { $number }.
staff-letter-came-back-about = Ligger en af dem retur i postkassen, så meld det her. Så kommer den på listen over e-mail, der ikke kom frem, og kan sendes til en anden adresse.
staff-letter-sent-to = Til { $to }
