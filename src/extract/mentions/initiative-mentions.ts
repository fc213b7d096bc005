import { type Mention, foldWidth, normaliseName } from '../../model/index.js';
import type { MentionExtractor } from '../extractor.js';
import type { Scene } from '../scene.js';
import { judgeQuotedName } from './initiative-judgement.js';
import { type InitiativeLexicon, initiativeLexicon } from './initiative-lexicon.js';
import { type NamedInitiative, canonicalInitiativeName, toMentions } from './initiative-names.js';
import { type QuotedName, findQuotedNames } from './initiative-quotes.js';
import { findUnquotedInitiatives } from './initiative-unquoted.js';

/** A name shorter than this is not looked for without its quotation marks. */
const SHORTEST_UNMARKED = 4;

/**
 * Finds brands and policies: quoted names that their context marks as such, known and marked-out names without quotation marks,
 * then every other place where a name so found stands. The formulas of national political language are policies of national scope.
 */
export const extractInitiatives: MentionExtractor = (scene) => {
  const lexicon = initiativeLexicon(scene.knowledge.lexicon);
  const quotes = findQuotedNames(scene);
  const sure = [...quotes.flatMap((quote) => judge(quote, lexicon)), ...findUnquotedInitiatives(scene)];
  const all = [...sure, ...repeats(scene, quotes, sure), ...dottedParts(sure, lexicon)];
  return [...toMentions(dropCovered(all)), ...nationalFormulas(scene, lexicon)];
};

function judge(quote: QuotedName, lexicon: InitiativeLexicon): readonly NamedInitiative[] {
  const judgement = judgeQuotedName(quote, lexicon);
  if (!judgement) return [];
  return [{ span: quote.inner, words: quote.words, ...judgement, ...(quote.inTitle ? { independent: true } : {}) }];
}

/** Other places of the names found: in quotation marks, and unmarked where the name is long enough to be no common word. */
function repeats(scene: Scene, quotes: readonly QuotedName[], sure: readonly NamedInitiative[]): readonly NamedInitiative[] {
  const byName = new Map(sure.map((found) => [normaliseName(canonicalInitiativeName(found.words)), found]));
  const again: NamedInitiative[] = [];
  for (const quote of quotes) {
    const known = byName.get(normaliseName(canonicalInitiativeName(quote.words)));
    if (known)
      again.push({
        ...known,
        span: quote.inner,
        words: quote.words,
        rule: 'initiative.repeated',
        confidence: 0.7,
        ...(quote.inTitle ? { independent: true } : {}),
      });
  }
  const text = foldWidth(scene.text);
  for (const known of byName.values()) {
    const name = canonicalInitiativeName(known.words);
    if (name.length < SHORTEST_UNMARKED || name.length > 20) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      again.push({
        ...known,
        span: { start: at, end: at + name.length },
        words: name,
        rule: 'initiative.repeated',
        confidence: 0.65,
        independent: false,
      });
  }
  return again;
}

/** 甲·乙 is a name of its own, and a local form of 甲 or 乙 where that is known by itself. */
function dottedParts(sure: readonly NamedInitiative[], lexicon: InitiativeLexicon): readonly NamedInitiative[] {
  const names = new Set(sure.map(({ words }) => words));
  return sure.flatMap((found) => {
    const parts = found.words.split(/[·•・]/u);
    if (parts.length < 2 || found.span.end - found.span.start !== found.words.length) return [];
    let at = found.span.start;
    return parts.flatMap((part) => {
      const span = { start: at, end: at + part.length };
      at += part.length + 1;
      const kind = lexicon.known.get(part) ?? (names.has(part) ? found.kind : undefined);
      return kind ? [{ span, words: part, kind, rule: 'initiative.local-form', confidence: 0.7, independent: true }] : [];
    });
  });
}

/** Of proposals over the same words the strongest stays, independent if one of them is. */
function dropCovered(proposals: readonly NamedInitiative[]): readonly NamedInitiative[] {
  const byPlace = new Map<string, NamedInitiative>();
  for (const proposal of proposals) {
    const key = `${proposal.span.start} ${proposal.span.end}`;
    const known = byPlace.get(key);
    const stronger = !known || proposal.confidence > known.confidence ? proposal : known;
    const independent = proposal.independent === true || known?.independent === true;
    byPlace.set(key, { ...stronger, independent });
  }
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function nationalFormulas(scene: Scene, lexicon: InitiativeLexicon): readonly Mention[] {
  const pattern = new RegExp(lexicon.nationalFormulas.join('|'), 'gu');
  return [...scene.text.matchAll(pattern)].map((match): Mention => ({
    kind: 'Policy',
    span: { start: match.index, end: match.index + match[0].length },
    reference: { how: 'named', name: match[0], scope: 'national' },
    scope: 'national',
    rule: 'initiative.national-formula',
    confidence: 0.9,
  }));
}
