"""The web channel: the chat as pages that work without script, and better with it. No rule and no query."""
