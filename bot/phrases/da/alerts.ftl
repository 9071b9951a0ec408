# Beskeder på skærmen, som medarbejdere kan slå til.

staff-alerts = Besked på skærmen
staff-alerts-about = Denne browser kan vise en besked, når en klinikejer venter på et menneske. Der står intet fra samtalen i den.
staff-alerts-on = Slået til i denne browser.
staff-alerts-off = Slået fra i denne browser.
staff-alerts-denied = Browseren tillader ikke beskeder herfra. Det kan ændres i browserens egne indstillinger.
staff-alerts-turn-on = Slå til
staff-alerts-turn-off = Slå fra
