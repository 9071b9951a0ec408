# Files that staff ask for.

staff-files = Files
staff-files-hint = Ask for a file only where the case needs it. The owner can send one PDF, JPEG or PNG of at most 5 MB.
staff-files-awaited = Awaited
staff-files-what = What do you ask for?
staff-files-ask = Ask for a file
staff-act-file_fetched = fetched a file
staff-refused-file-not_held = You do not have the conversation. Take it first.
staff-refused-file-taken = A colleague has the conversation.
staff-refused-file-empty = Write what you ask for.
staff-refused-file-too_long = Write it shorter.
staff-refused-file-no_files = The owner writes from a place that files cannot be sent from.
