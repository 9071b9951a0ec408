# Genvejene, og listen over alt det, man kan trykke på.

staff-keys = Genveje
staff-keys-send = Send svaret
staff-keys-close = Luk
staff-keys-letters = Enkelte bogstaver virker som genveje
staff-palette = Find en handling eller en side
staff-palette-words = Skriv et ord, og vælg med piletasterne
staff-palette-none = Intet på siden hedder sådan.
