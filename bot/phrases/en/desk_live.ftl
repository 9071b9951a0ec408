# What the screen of a conversation tells as it happens.

staff-desk-writes = Writing here now: { $names }.
staff-desk-watches = Watching: { $names }.
staff-desk-over = You are not signed in any more.
staff-desk-sign-in = Sign in again
staff-desk-cut = The connection is gone. The page tries again, and fetches what happened meanwhile.
staff-desk-the-owner = the owner
