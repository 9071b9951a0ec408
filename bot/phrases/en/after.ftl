# When a case was sent: who else must know, the sheet for the supplier of the system, and a copy of what we have.

## The checklist

wish-checklist = My checklist
option-checklist-of = Checklist { $reference }
checklist-list =
    Others must know too. You tell them yourself:
    { $lines }
checklist-of = Checklist. { $case }.
checklist-none = You have no checklist. You get one when a case has been sent.
checklist-ask = Whom have you told? Press, or write for example “I have told the region”.
checklist-left = { $noted } Still to be told: { $left }.
checklist-done = { $noted } Everybody on the list has been told now.
checklist-reminder-list =
    Checklist. { $case }. Have you told those who are left?
    { $lines }
not-on-checklist = Good. It is not on your checklist, so there is nothing to tick.
option-told = { $who }: told
option-not-told = Undo: { $who }
noted-told = Noted as told: { $who }.
noted-not-told = Noted as not told yet: { $who }.
duty-open = • { $who }: { $what }
duty-more = { $said } { $more }
duty-told = • { $who }: told.
duty-by-begins = You open on { $day }.
duty-by-closes = On { $day } at the latest.
duty-by-changes = On { $day } at the latest.
who-treatment_places = The register of places of treatment (Behandlingsstedsregistret)
who-cvr = CVR
who-region = The region
who-supplier = The supplier of the system
who-patients = The patients
duty-treatment_places-begins = the clinic must be listed there before treatment begins.
duty-treatment_places-changes = correct the clinic’s information there.
duty-treatment_places-closes = take the clinic out no later than two weeks after treatment has stopped.
duty-cvr-begins = the address needs a P-number. You get it at virk.dk.
duty-cvr-changes = correct the name or address at virk.dk.
duty-cvr-closes = deregister the CVR number at virk.dk only when the closure here has been signed.
duty-region-begins = tell them where the ydernummer is used.
duty-region-changes = tell them what changes for the ydernummer.
duty-region-closes = tell them what should happen to the ydernumre.
duty-supplier-begins = tell them about the location number, so that the system can be set up.
duty-supplier-changes = send them what is new, so that the system matches SOR.
duty-supplier-closes = tell them what happens to the location number, the system and the records in it.
duty-patients-begins = tell them that the clinic has a new owner.
duty-patients-changes = tell them what is new, for example on the website and the answering machine.
duty-patients-closes = tell them when you close, and where the records are afterwards.

## The sheet for the supplier of the system

wish-sheet = Sheet for the supplier
option-sheet = Sheet for the supplier
receipt-sheet = You can also get a sheet to give to the supplier of your system. Write “sheet for the supplier”.
sheet-given = Here is the sheet for the supplier. { $case }, reference { $reference }.
sheet-none = There is no sheet to give. You get one when a case about a location number has been sent.
sheet-number = Location number (lokationsnummer)
sheet-ordered = Ordered, expected on { $day } at the latest
sheet-sor = SOR code (SOR-kode)
sheet-system = System
sheet-vans = VANS supplier
sheet-email = E-mail that receives the location number
sheet-valid_from = Valid from

## A copy of what we have

wish-copy = A copy of my data
wish-copy_data = Copy as JSON
copy-given =
    Here is everything we have about you: your cases with their answers, the conversation, addresses and settings.

    On the web page you fetch it under “My data”. Elsewhere it comes right after this. If you want it as data alone, write “copy as JSON”.
copy-data-given = Here is everything we have about you, as data (JSON). On the web page you fetch it under “My data”.
