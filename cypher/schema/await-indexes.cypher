// Run after the numbered files: nothing is read or written before the indexes are up.
CALL db.awaitIndexes(120);
