//! Reads the rules' doc comments and writes the registry and the rule book.
