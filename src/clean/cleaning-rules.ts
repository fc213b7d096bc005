import { joinPatterns, type Lexicon, type NoiseReason } from '../model/index.js';

/** The word rules of cleaning, compiled from the lists `noise` and `layout` of a lexicon. */
export interface CleaningRules {
  /** Whole lines that are noise, by reason. */
  readonly lines: ReadonlyMap<NoiseReason, RegExp>;
  /** Noise inside a line, by reason; the expressions are global. */
  readonly parts: ReadonlyMap<NoiseReason, RegExp>;
  /** Heads of lists of other stories. */
  readonly rest: RegExp;
  /** Bare site names. */
  readonly site: RegExp;
  /** By-lines and credits, which stay. */
  readonly byline: RegExp;
  /** Beginnings of numbered sections and list items. */
  readonly numbered: RegExp;
}

const NEVER = /(?!)/u;
const BYLINE_ROLES = ['byline', 'credit'];
const compiled = new WeakMap<Lexicon, CleaningRules>();

/** The rules of a lexicon; without one, no line is noise for its words. */
export function cleaningRules(lexicon: Lexicon | undefined): CleaningRules {
  if (!lexicon) return { lines: new Map(), parts: new Map(), rest: NEVER, site: NEVER, byline: NEVER, numbered: NEVER };
  const known = compiled.get(lexicon);
  if (known) return known;
  const noise = lexicon.rows('noise');
  const layout = lexicon.rows('layout');
  const ofScope = (scope: string, frame: (alternatives: string) => string, flags: string): ReadonlyMap<string, RegExp> =>
    joinPatterns(
      noise.filter((row) => row[1] === scope).map(([reason = '', , pattern = '']) => [reason, pattern]),
      frame,
      flags,
    );
  const oneOf = (scopes: readonly string[], rows: readonly (readonly string[])[], frame: (alternatives: string) => string): RegExp => {
    const patterns = rows.filter(([scope = '']) => scopes.includes(scope)).map((row): [string, string] => ['', row.at(-1) ?? '']);
    return joinPatterns(patterns, frame, 'u').get('') ?? NEVER;
  };
  const byScope = noise.map((row) => [row[1] ?? '', row[2] ?? '']);
  const rules: CleaningRules = {
    lines: ofScope('line', wholeLine, 'u') as ReadonlyMap<NoiseReason, RegExp>,
    parts: ofScope('part', (alternatives) => alternatives, 'gu') as ReadonlyMap<NoiseReason, RegExp>,
    rest: oneOf(['rest'], byScope, wholeLine),
    site: oneOf(['site'], byScope, wholeLine),
    byline: oneOf(BYLINE_ROLES, layout, wholeLine),
    numbered: oneOf(['numbered'], layout, (alternatives) => `^${alternatives}`),
  };
  compiled.set(lexicon, rules);
  return rules;
}

function wholeLine(alternatives: string): string {
  return `^${alternatives}$`;
}
