# What is said in Telegram alone.

telegram-first-words = Det, du skriver i Telegram, går gennem Telegrams servere, og Telegram kan læse det. Vil du hellere bruge vores egen side, så er den her: { $url }
