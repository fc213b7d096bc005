const encoder = new TextEncoder();

/** Orders texts by code point, as Neo4j does and UTF-8 bytes do. */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  return Buffer.compare(encoder.encode(a), encoder.encode(b));
}

/** The different texts in code point order. */
export function sortedTexts(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort(compareCodePoints);
}
