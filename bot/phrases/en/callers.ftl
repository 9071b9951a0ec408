# Owners who call: the code they read aloud, the conversation that is opened for them, and the link they get.

staff-callers = On the telephone
staff-callers-code = Code from the telephone
staff-callers-find = Find the conversation
staff-callers-wrong = There is no conversation with the code “{ $code }” and no case with that reference. Have it read aloud again. A code looks like K7M-4PX.
staff-callers-open = Open a conversation for somebody who calls
staff-callers-open-hint = You fill it in while you talk. Afterwards you send a link, by which the owner goes on and confirms.
staff-callers-flow-later = I do not know yet
staff-callers-language = The owner’s language
staff-callers-begin = Open the conversation
staff-desk-code = Phone code { $code }
staff-desk-called = The owner is on the telephone and has the conversation on no screen yet, so nobody would read a reply. Fill in the answers of the case, send a link, and then give the floor to the bot. The owner goes on from the link and confirms.
staff-desk-nowhere = The owner has the conversation on no screen at the moment, so nobody would read a reply. Send a link, by which they go on.
staff-desk-link = Send the owner a link
staff-desk-link-hint = The owner opens the link on their own screen, sees what is filled in, and confirms it. Make sure whom you are talking with before you send it.
staff-desk-link-to = The owner’s e-mail address
staff-desk-link-send = Send the link
staff-desk-link-again = Send a new link
staff-desk-link-sent = The link was sent to { $to } { $at }.
staff-desk-called-sent = The owner has not opened it yet, so nobody would read a reply. Give the floor to the bot once you have filled in what you can.
staff-desk-nowhere-sent = The owner has not opened it yet, so nobody would read a reply.
staff-desk-nowhere-read = The owner has the conversation on no screen at the moment.
staff-desk-link-lost = The e-mail with the link did not arrive. Have the address confirmed, and send the link again.
staff-desk-refused-email = That is no e-mail address. One looks like anna@klinik.dk.
