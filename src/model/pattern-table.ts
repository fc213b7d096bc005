/**
 * Joins the patterns of a lexicon into one expression per kind. `\s` is narrowed to white space within a line.
 * `frame` puts the alternatives into their surroundings, such as `^(?:…)$`. Throws a SyntaxError that names a bad pattern's kind.
 */
export function joinPatterns(
  rows: Iterable<readonly [kind: string, pattern: string]>,
  frame: (alternatives: string) => string,
  flags: string,
): ReadonlyMap<string, RegExp> {
  const alternatives = new Map<string, string[]>();
  for (const [kind, pattern] of rows) {
    const known = alternatives.get(kind);
    const narrowed = pattern.replace(/\[([^\]]*)\\s([^\]]*)\]/gu, '[$1 \\t\\u3000\\u00a0$2]').replaceAll('\\s', '[ \\t\\u3000\\u00a0]');
    if (known) known.push(narrowed);
    else alternatives.set(kind, [narrowed]);
  }
  return new Map(
    [...alternatives].map(([kind, patterns]) => {
      try {
        return [kind, new RegExp(frame(`(?:${patterns.join('|')})`), flags)];
      } catch (error) {
        throw new SyntaxError(`joinPatterns: the patterns of "${kind}" are no expression: ${String(error)}`, { cause: error });
      }
    }),
  );
}
