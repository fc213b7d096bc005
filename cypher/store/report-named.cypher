MATCH (r:Report {name: $name})
RETURN r {
  .id, .name, .title, .home, .issuer, .published, .period, .source, .contentHash, .readerVersion, .characters,
  .entityCount, .claimCount, .measureCount, .issueCount
} AS report
ORDER BY r.id
LIMIT 1;
