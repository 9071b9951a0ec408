"""The registers a company can be looked up in, a module each."""
