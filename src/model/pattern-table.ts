/**
 * Joins the patterns of a lexicon into one expression per kind. `frame` puts the alternatives into their surroundings,
 * such as `^…$`. Throws a SyntaxError that names the pattern which is no expression.
 */
export function joinPatterns(
  rows: Iterable<readonly [kind: string, pattern: string]>,
  frame: (alternatives: string) => string,
  flags: string,
): ReadonlyMap<string, RegExp> {
  const alternatives = new Map<string, string[]>();
  for (const [kind, pattern] of rows) {
    try {
      new RegExp(pattern, flags);
    } catch (error) {
      throw new SyntaxError(`joinPatterns: "${pattern}" of "${kind}" is no expression; mend it in the lexicon`, { cause: error });
    }
    const known = alternatives.get(kind);
    if (known) known.push(pattern);
    else alternatives.set(kind, [pattern]);
  }
  return new Map([...alternatives].map(([kind, patterns]) => [kind, new RegExp(frame(`(?:${patterns.join('|')})`), flags)]));
}
