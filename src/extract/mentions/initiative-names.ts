import { type InitiativeKind, type Mention, type Span, normaliseName } from '../../model/index.js';
import { formulaShape } from './initiative-formulas.js';

/** A proposal: where a name stands, what it is called and why. */
export interface NamedInitiative {
  readonly span: Span;
  /** As written, without quotation marks. */
  readonly words: string;
  readonly kind: InitiativeKind;
  readonly rule: string;
  readonly confidence: number;
  readonly independent?: boolean;
}

const GENERIC_TAIL = /(?:品牌|活动|平台|行动|制度|机制|主题教育|学习教育)$/u;

/** The canonical name: without a generic tail, unless that leaves a stump (十大行动) or the tail is the name (委员在行动). */
export function canonicalInitiativeName(words: string): string {
  const cut = words.replace(GENERIC_TAIL, '');
  const lastPart = cut.split(/[、,· ]/u).at(-1) ?? '';
  return cut === words || cut.length < 3 || lastPart.length < 3 || /[大在项个]$/u.test(cut) || formulaShape(words) ? words : cut;
}

/** Turns proposals into mentions. One name is one initiative in a report: its most confident proposal decides the kind of all. */
export function toMentions(proposals: readonly NamedInitiative[]): readonly Mention[] {
  const best = new Map<string, NamedInitiative>();
  for (const proposal of proposals) {
    const key = normaliseName(canonicalInitiativeName(proposal.words));
    const known = best.get(key);
    if (!known || proposal.confidence > known.confidence) best.set(key, proposal);
  }
  return proposals.map(({ span, words, rule, confidence, independent }): Mention => {
    const name = canonicalInitiativeName(words);
    const decided = best.get(normaliseName(name.length === 2 ? (longForm(name, best) ?? name) : name));
    return {
      kind: decided?.kind ?? 'Brand',
      span,
      reference: { how: 'named', name: decided ? canonicalInitiativeName(decided.words) : name },
      ...(name === words ? {} : { aliases: [words] }),
      ...(independent === true ? { independent } : {}),
      rule,
      confidence,
    };
  });
}

/** A two-character name that ends one longer name of the report is its short form: 商量 beside 湖城商量. */
function longForm(name: string, found: ReadonlyMap<string, NamedInitiative>): string | undefined {
  const longer = [...found.values()]
    .map(({ words }) => canonicalInitiativeName(words))
    .filter((other) => other.length > 2 && other.length <= 8 && other.endsWith(name));
  return longer.length === 1 ? longer[0] : undefined;
}
