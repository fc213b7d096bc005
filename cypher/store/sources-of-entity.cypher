MATCH (r:Report)-[shown:MENTIONS]->(:Entity {id: $id})
RETURN r {
  .id, .name, .title, .home, .issuer, .published, .period, .source, .contentHash, .readerVersion, .characters,
  .entityCount, .claimCount, .measureCount, .issueCount
} AS report, size(shown.starts) AS mentions
ORDER BY r.name, r.id;
