# What is said in Telegram alone.

telegram-first-words = Messages here pass through Telegram’s servers, and Telegram can read them. If you would rather use our own page, it is here: { $url }
