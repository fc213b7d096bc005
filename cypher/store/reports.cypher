MATCH (r:Report)
RETURN r {
  .id, .name, .title, .home, .issuer, .published, .period, .source, .contentHash, .readerVersion, .characters,
  .entityCount, .claimCount, .measureCount, .issueCount
} AS report
ORDER BY r.name, r.id
SKIP $offset LIMIT $limit;
