"""What we call outside: mail, the identity provider, company registers. Knows no service and no channel."""
