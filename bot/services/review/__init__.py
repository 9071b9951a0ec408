"""The review of dossiers: claiming, deciding, registering; each act in one transaction with its audit entry."""
