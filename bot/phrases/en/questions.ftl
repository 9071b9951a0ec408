# What we ask: questions (-ask), names in the table (-label), help (-help) and the buttons of the answers.
# Values: { $clinic }, { $person }, { $email }, { $found } and the service facts (contact, terms, links).

## The place

institution_type-ask = What kind of clinic is it? Write for example dentist, physiotherapy or psychologist.
institution_type-label = Type (sundhedsinstitution)
institution_type-help =
    The type decides whether you can register the place here, and what we need to ask.
    Write what you call yourselves, for example “podiatrist” or “ophthalmologist”. You can also see the whole list.
    If several types fit, choose the one you do most of.
type_described-ask = What do you do? Describe it in a few words, for example “sleep clinic for adults”.
type_described-label = Description
type_described-help =
    The register has no fixed type that fits, so the SOR team needs to see what you do.
    One line is enough, at most 60 characters. For example “sleep clinic for adults”.
private-ask = Is the place private?
private-label = Private
private-help =
    Private companies register here themselves. Municipalities, regions and the state are registered by the SOR team.
    A place is private when a private company owns it, even if the public sector pays for the treatment.
    Answer yes or no.
private-yes = Yes, private
private-no = No, public
elsewhere-label = Registration by the SOR team
elsewhere-ask = You cannot register this place yourself: the SOR team does it for you. Send a request now, and we carry over what you have answered. You can also write to { $support_email }. If the type is another one, choose it.
elsewhere-help =
    Hospitals, public places, pharmacies and a few other types are registered by the SOR team. They often have several departments.
    In the request we ask for name, address, telephone, CVR number and contact. What you have answered here is saved.
    If patients are treated there, the place must also be in the register of places of treatment (Behandlingsstedsregistret) at the Danish Patient Safety Authority before treatment begins: { $link_treatment_places }
    If you would rather write or call, it is { $support_email } and { $support_phone }.
elsewhere-other_type = Choose another type
elsewhere-pause = Save and stop here

## The company

cvr-ask = What is the company’s CVR number? It has 8 digits, for example 26 91 99 91.
cvr-label = CVR number
cvr-help =
    The CVR number shows which company (virksomhed) owns the clinic.
    It has 8 digits and is on your invoices and at virk.dk. Spaces do no harm, for example 26 91 99 91.
already-registered = This CVR number is in SOR already. If you go on, the case will carry a note about it. What would you like to do?
already-submitted = We have already received a registration with this CVR number. If you go on, the case will carry a note about it. What would you like to do?
already-under_way = Someone else is registering this CVR number, perhaps a colleague. If you go on, the case will carry a note about it. What would you like to do?
already-label = CVR number known already
already-help =
    We tell you now so that you do not do the work twice. We cannot show who registered, or what they wrote.
    Go on if, for example, you want to add another clinic. The SOR team will look at it.
    If you are in doubt, ask a colleague or the SOR team first.
already-go_on = Go on
already-stop = Stop here
already-contact = Show whom I can ask
found-ask =
    We found this company in the CVR register:

    { $found }

    Is it yours, and are the details right?
found-label = Found in CVR
found-help =
    We have looked up the CVR number so that you have less to write.
    Answer yes if the details are right. You can still change each of them before you send.
    Answer no if they are not. Then you write them yourself.
found-yes = Yes, that is right
found-no = No, I will write it
company_name-ask = What is the company (virksomhed) called? For example Aarhus Tandklinik ApS.
company_name-label = Company name (virksomhed)
company_name-help =
    Write the name as it appears in CVR at virk.dk. SOR will show the company under that name.
    It may be up to 60 characters. For example Aarhus Tandklinik ApS.
company_address-ask = What is the company’s postal address? For example Nørregade 12, 8000 Aarhus C.
company_address-label = Postal address
company_address-help =
    The address is shown in SOR, so that others in the health service can find you and write to you.
    Write street, number and postcode in one message. Floor and door come after the number.
    For example Nørregade 12, 2. tv, 8000 Aarhus C.
company_contact-ask = What is the company’s telephone number? Add e-mail and website if you like. For example 70 12 34 56, contact@clinic.dk.
company_contact-help =
    The telephone number must be in SOR, so that others in the health service can reach you. E-mail and website are optional.
    Write it all in one message, for example 70 12 34 56, contact@clinic.dk, www.clinic.dk. Or answer one at a time.
company_phone-ask = What is the company’s telephone number? For example 70 12 34 56.
company_phone-label = Telephone
company_phone-help =
    The number is shown in SOR, so that others in the health service can call you. Use the one that patients and colleagues call.
    A Danish number has 8 digits, for example 70 12 34 56. Others begin with + and the country code, for example +46 70 174 06 05.
company_email-ask = What is the company’s e-mail address? For example contact@clinic.dk.
company_email-label = E-mail
company_email-help =
    The address is shown in SOR, where anyone can see it, so use the clinic’s address and not your private one.
    You can skip this. For example contact@clinic.dk.
company_web-ask = What is the address of the company’s website? For example www.clinic.dk.
company_web-label = Website
company_web-help =
    The website is shown in SOR and helps others to find you.
    You can skip this. For example www.clinic.dk.
company_fax-ask = What is the company’s fax number? For example 70 12 34 56.
company_fax-label = Fax
company_fax-help =
    If you have a fax, its number can be shown in SOR. If you have none, skip this.
    A Danish number has 8 digits, for example 70 12 34 56.
company_co-ask = Which c/o name belongs to the address? For example Sundhedshuset.
company_co-label = C/o name
company_co-help =
    A c/o name helps the post to arrive when your own name is not on the door.
    It may be up to 34 characters. For example Sundhedshuset.

## The clinic

same_as_company-ask = Does the clinic have the same name, address and contact details as the company (virksomhed)?
same_as_company-label = Clinic details
same_as_company-help =
    Answer yes if everything is the same. We then use the company’s details, and you need not write them again.
    Answer no if, for example, the clinic is somewhere else or has another name. Then you write only what differs.
same_as_company-yes = Yes, as the company
same_as_company-no = No, something differs
clinic_differs-ask = What differs for the clinic? Write only that: name, address, telephone, e-mail or website.
clinic_differs-help =
    What you do not write, we take from the company.
    Write it all in one message, for example “Klinikken i Havnegade, Havnegade 3, 8000 Aarhus C, 70 12 34 56”. Or answer one at a time.
clinic_name-ask = What is the clinic (sundhedsinstitution) called? For example Klinikken i Havnegade.
clinic_name-label = Clinic name (sundhedsinstitution)
clinic_name-help =
    Write the name that patients and colleagues know. It may be up to 60 characters, for example Klinikken i Havnegade.
    If it has the same name as the company, skip this.
clinic_address-ask = What is the clinic’s address? For example Havnegade 3, 8000 Aarhus C.
clinic_address-label = Clinic address
clinic_address-help =
    Write the address of the place where you see patients, or from where you go out to them.
    Street, number and postcode in one message, for example Havnegade 3, st. th, 8000 Aarhus C.
clinic_phone-ask = What is the clinic’s telephone number? For example 70 12 34 56.
clinic_phone-label = Clinic telephone
clinic_phone-help =
    The number is shown in SOR, so that others in the health service can call the clinic directly.
    A Danish number has 8 digits, for example 70 12 34 56. If it is the same as the company’s, skip this.
clinic_email-ask = What is the clinic’s e-mail address? For example contact@clinic.dk.
clinic_email-label = Clinic e-mail
clinic_email-help =
    The address is shown in SOR, where anyone can see it, so use the clinic’s address and not your private one.
    If it is the same as the company’s, skip this. For example contact@clinic.dk.
clinic_web-ask = What is the address of the clinic’s website? For example www.clinic.dk.
clinic_web-label = Clinic website
clinic_web-help =
    The website is shown in SOR and helps others to find the clinic. For example www.clinic.dk.
    If it is the same as the company’s, skip this.
p_number-ask = What is the clinic’s P-number (P-nummer)? It has 10 digits, for example 1029829825. If you do not have it, answer “Not yet”.
p_number-label = P-number (P-nummer)
p_number-help =
    The P-number shows which of the company’s addresses is the clinic’s. Each address has its own.
    You find it under the company in CVR at virk.dk. It has 10 digits and begins with 1, for example 1029829825.
    If you have not been given it, answer “Not yet”. You can send without it.
open_from-ask = On which day does the clinic open? For example 1 March 2027 or tomorrow.
open_from-label = Opening date
open_from-help =
    The clinic is valid in SOR from that day. Write the first day on which you see patients.
    If you are open already, write the day on which you opened. For example 1 March 2027, 01-03-2027 or Monday.
visiting_address-ask = What is the clinic’s visiting address? For example Havnegade 3, 8000 Aarhus C.
visiting_address-label = Visiting address
visiting_address-help =
    Write it if patients come to another place than the clinic’s postal address.
    Street, number and postcode in one message, for example Havnegade 3, 8000 Aarhus C. If it is the same place, skip this.
clinic_fax-ask = What is the clinic’s fax number? For example 70 12 34 56.
clinic_fax-label = Clinic fax
clinic_fax-help =
    If the clinic has a fax, its number can be shown in SOR. If it has none, skip this.
    A Danish number has 8 digits, for example 70 12 34 56.
region-ask = In which region is the clinic?
region-label = Region
region-help =
    The region goes with the location number. We have suggested it from the postcode.
    If the suggestion does not fit, choose another.
speciality-ask = Which speciality does the clinic have? Write for example eye doctor or cardiology.
speciality-label = Speciality (speciale)
speciality-help =
    The speciality helps others to find the right specialist.
    Write part of its name, or see the whole list. For example ophthalmology or cardiology.

## Practitioners

practitioners-ask = Which practitioners (behandlere) have their own ydernummer? Write name, profession and number, for example Anna Eksempel, dentist, 061654. Or “none”.
practitioners-another = Are there more practitioners with their own ydernummer? Write them in the same way, or answer “No more”.
practitioners-label = Practitioners (behandlere)
practitioners-help =
    A practitioner with a ydernummer, the number used for fees from the region, is listed under the clinic in SOR. Others are not needed.
    Write them in one message, one on each line: name, profession and ydernummer, for example Anna Eksempel, dentist, 061654.
    If you do not know the number yet, write name and profession. If nobody has one, answer “none”.
practitioner-none = None
practitioner-no_more = No more
practitioner_name-ask = What is the practitioner (behandler) called? For example Anna Eksempel.
practitioner_name-label = Practitioner’s name
practitioner_name-help =
    Write first name and last name as they appear in the authorisation. They may be up to 60 characters.
    For example Anna Eksempel.
profession-ask = Which profession does { $person } have? Write for example dentist or physiotherapist.
profession-label = Profession (faggruppe)
profession-help =
    The profession goes with the practitioner in SOR.
    Choose the one the authorisation was given for. For example dentist, doctor or physiotherapist.
ydernummer-ask = Which ydernummer does { $person } have? It has 6 digits, for example 061654.
ydernummer-label = Provider number (ydernummer)
ydernummer-help =
    The ydernummer is the number you use for fees from the region. The region issued it, and it is on your statements.
    It has 6 digits, for example 061654. Zeros at the front can be left out.
    If the practitioner does not have it yet, answer “Not yet”.
authorisation_id-ask = Which authorisation id does { $person } have? It has 5 characters, for example 0013F.
authorisation_id-label = Authorisation id (autorisations-id)
authorisation_id-help =
    The authorisation id shows who the practitioner is, without a CPR number.
    It has 5 characters and is listed in Autorisationsregistret at the Danish Patient Safety Authority. For example 0013F.
    You can skip this.

## Location number

ordering-ask = Should the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox, for referrals and prescriptions, say.
ordering-label = Location number (lokationsnummer)
ordering-help =
    A location number is the clinic’s electronic mailbox. You need it to send and receive referrals, prescriptions, discharge letters and the like.
    If you have one, you write it next. If you order one, it comes by e-mail within 10 working days.
    If you are in doubt, ask the supplier of your record system. You can also wait.
ordering-none = No, not now
ordering-existing = We have one
ordering-order = Yes, order one
ordering_closed-ask =
    Does the clinic have a location number (lokationsnummer)? It is the clinic’s electronic mailbox.
    You cannot order a new one here just now, because the terms are missing. Write to { $support_email } instead, or call { $support_phone }.
ordering_closed-label = Location number (lokationsnummer)
ordering_closed-help =
    If you have a location number, you write it next. If not, answer “No, not now”. The registration can be sent without.
    New ones cannot be ordered here just now, because you must be able to read the terms first.
    The SOR team will help: { $support_email }, telephone { $support_phone }.
location_number-ask = Which location number (lokationsnummer) does the clinic have? It has 13 digits, for example 5790002288289.
location_number-label = Present location number (lokationsnummer)
location_number-help =
    With the number the clinic can keep the electronic mailbox you have.
    It has 13 digits and mostly begins with 5790, for example 5790002288289. You find it in your record system, or the supplier knows it.
    If you do not have it at hand, answer “Not yet”.
system-ask = Which record system does the clinic use? Choose it or write its name, for example Novax.
system-label = Record system (journalsystem)
system-help =
    The location number is set up for the system you send and receive with.
    Choose from the list, or write the name you use yourselves. It is often shown where you sign in. For example Novax.
system-other = Another
sent_to-ask = To which e-mail address should the location number be sent? For example contact@clinic.dk.
sent_to-label = Location number is sent to
sent_to-help =
    The location number comes by e-mail within 10 working days.
    Use an address that someone in the clinic reads. For example contact@clinic.dk.
terms-ask =
    Do you want to order the location number on these terms (betingelser), version { $terms_version }?
    { $terms_url }

    • As the holder you are responsible for keeping the details of the location number up to date.
    • The number comes by e-mail to { $email } within 10 working days.
terms-label = Terms (betingelser)
terms-help =
    You need to have read the terms before you order. This is version { $terms_version }: { $terms_url }
    We keep which version you accepted, and when.
    If you do not want to order now, you can leave it out. The rest of the registration is not affected.
terms-accept = I accept
terms-decline = Do not order now
current_system-ask = Which record system does the clinic use with the location number? For example Novax.
current_system-label = Present record system (journalsystem)
current_system-help =
    The system goes with the location number in SOR, so that messages arrive.
    Choose from the list, or write the name you use yourselves. For example Novax. You can skip this.
vans-ask = Which VANS supplier carries the clinic’s electronic messages?
vans-label = VANS supplier
vans-help =
    The VANS supplier carries the messages between your system and the rest of the health service.
    The supplier of your record system knows which one it is. If you do not know it, choose “Unknown (Ukendt)”.

## Case contact

case_contact-ask = Whom do we write to about the case? Write an e-mail address, and name and telephone if you like. It is not published.
case_contact-label = Case contact
case_contact-help =
    The address gets the receipt, and we write to it if we are in doubt about something. It does not go into SOR.
    Write it in one message, for example Anna Eksempel, anna@clinic.dk, 70 12 34 56. You can skip this.
