# The keys, and the list of all that can be pressed.

staff-keys = Keys
staff-keys-send = Send the answer
staff-keys-close = Close
staff-keys-letters = Single letters work as keys
staff-palette = Find an act or a page
staff-palette-words = Type a word, and choose with the arrow keys
staff-palette-none = Nothing on this page is called that.
