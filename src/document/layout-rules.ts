import { joinPatterns, type Lexicon } from '../model/index.js';

/** The word rules of the list `layout`, compiled. Expressions look at folded text. */
export interface LayoutRules {
  readonly byline: RegExp;
  readonly credit: RegExp;
  readonly caption: RegExp;
  readonly numbered: RegExp;
  readonly titleOpen: RegExp;
}

const NEVER = /(?!)/u;
const compiled = new WeakMap<Lexicon, LayoutRules>();

/** The rules of a lexicon; without one, no line has a role for its words. */
export function layoutRules(lexicon: Lexicon | undefined): LayoutRules {
  const known = lexicon && compiled.get(lexicon);
  if (known) return known;
  const rows = (lexicon?.rows('layout') ?? []).map(([role = '', pattern = '']): [string, string] => [role, pattern]);
  const whole = joinPatterns(rows, (alternatives) => `^${alternatives}$`, 'u');
  const beginning = joinPatterns(rows, (alternatives) => `^${alternatives}`, 'u');
  const rules = {
    byline: whole.get('byline') ?? NEVER,
    credit: whole.get('credit') ?? NEVER,
    caption: whole.get('caption') ?? NEVER,
    numbered: beginning.get('numbered') ?? NEVER,
    titleOpen: whole.get('title-open') ?? NEVER,
  };
  if (lexicon) compiled.set(lexicon, rules);
  return rules;
}
