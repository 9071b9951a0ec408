"""The Telegram channel: heard in, said out; no rule and no query, and nobody else imports aiogram."""
