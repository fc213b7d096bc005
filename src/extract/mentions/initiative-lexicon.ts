import type { InitiativeKind, Lexicon } from '../../model/index.js';

/** What a noun behind a quoted name makes of it. */
export type CueKind = InitiativeKind | 'either' | 'none';

export interface Cue {
  readonly kind: CueKind;
  /** Says so only where the quotation is not the topic of a consultation. */
  readonly weak: boolean;
}

/** A verb of carrying out: the kind of what it takes where nothing else tells, and whether it is a sign enough by itself. */
export interface CarryingVerb {
  readonly kind: InitiativeKind;
  readonly strong: boolean;
}

/** The lists that initiatives are recognised by, compiled. All expressions are for folded text. */
export interface InitiativeLexicon {
  readonly cues: ReadonlyMap<string, Cue>;
  /** Cue nouns, the longest first, as alternatives of an expression. */
  readonly cueWords: string;
  /** Matches a carrying-out verb, with a few words between, at the end of the text before a quotation: group 1 is the verb. */
  readonly verbBefore: RegExp;
  readonly verbs: ReadonlyMap<string, CarryingVerb>;
  readonly figuresOfSpeech: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, InitiativeKind>;
  readonly nationalFormulas: readonly string[];
}

const compiled = new WeakMap<Lexicon, InitiativeLexicon>();

/** Compiles the initiative lists once per lexicon. */
export function initiativeLexicon(lexicon: Lexicon): InitiativeLexicon {
  const there = compiled.get(lexicon);
  if (there) return there;
  const cues = new Map<string, Cue>();
  for (const [word = '', kind = '', weak = ''] of lexicon.rows('initiative-cues'))
    cues.set(word, { kind: asCueKind(word, kind), weak: weak === 'weak' });
  const verbs = new Map<string, CarryingVerb>();
  for (const [verb = '', kind = '', strong = ''] of lexicon.rows('initiative-verbs'))
    verbs.set(verb, { kind: kind === 'Brand' ? 'Brand' : 'Policy', strong: strong === 'strong' });
  const made: InitiativeLexicon = {
    cues,
    cueWords: longestFirst(cues.keys()).join('|'),
    verbBefore: new RegExp(`(${longestFirst(verbs.keys()).join('|')})[了好着]?[^,。;:!?、()“”‘’《》\\n]{0,8}$`, 'u'),
    verbs,
    figuresOfSpeech: new Set(lexicon.words('initiative-not')),
    known: new Map(lexicon.rows('initiative-known').map(([name = '', kind = '']) => [name, kind === 'Policy' ? 'Policy' : 'Brand'])),
    nationalFormulas: longestFirst(lexicon.words('national-formulas')),
  };
  compiled.set(lexicon, made);
  return made;
}

function asCueKind(word: string, kind: string): CueKind {
  if (kind === 'Brand' || kind === 'Policy' || kind === 'either' || kind === 'none') return kind;
  throw new RangeError(`initiative-cues: "${word}" has the kind "${kind}"; write Brand, Policy, either or none`);
}

function longestFirst(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}
