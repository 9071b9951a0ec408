# What is said in Telegram alone.

telegram-first-words = Beskeder her går gennem Telegrams servere, og Telegram kan læse dem. Vil du hellere bruge vores egen side, så er den her: { $url }
