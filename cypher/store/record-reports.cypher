MATCH (r:Report)
WHERE r.id IS NOT NULL
RETURN r {
  .id, .name, .title, .home, .issuer, .published, .period, .source, .contentHash, .readerVersion, .characters,
  .entityCount, .claimCount, .measureCount, .issueCount
} AS report
ORDER BY r.id;
