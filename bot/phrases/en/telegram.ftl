# What is said in Telegram alone.

telegram-first-words = What you write in Telegram passes through Telegram’s servers, and Telegram can read it. If you would rather use our own page, it is here: { $url }
