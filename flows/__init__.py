"""The core: what is asked, what is a right answer, and what one thing heard does to a conversation. Pure."""
