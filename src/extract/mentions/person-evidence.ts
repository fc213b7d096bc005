import { type Mention, type RecognisedSpan, overlaps } from '../../model/index.js';
import type { Scene } from '../scene.js';
import { isDictionaryWord, isNameShaped, nameWords } from './person-names.js';
import { titleWords } from './person-titles.js';

/**
 * Weighs what the rules propose against what the recogniser saw. Policy:
 * - both name the same stretch: more confident than either (`person.model` joins the rule's evidence);
 * - they overlap but differ: the rules' boundaries stay, they know titles and followers;
 * - only the rules name it: it stays, less confident; a weak proposal goes;
 * - only the recogniser names it: it is taken if sure enough and if it has the form of a name, without titles that it took along.
 */
export function weighEvidence(scene: Scene, proposed: readonly Mention[]): readonly Mention[] {
  const { recognised } = scene;
  if (!recognised) return proposed;
  const seen = recognised.persons.map((span) => withoutTitle(scene, span));
  const weighed = proposed.flatMap((mention): readonly Mention[] => {
    const same = seen.find(({ start, end }) => start === mention.span.start && end === mention.span.end);
    if (same) return [{ ...mention, confidence: 1 - (1 - mention.confidence) * (1 - AGREEING * same.probability) }];
    if (seen.some((span) => overlaps(span, mention.span))) return [mention];
    const alone = mention.confidence * UNSEEN;
    return alone < WEAKEST_UNSEEN ? [] : [{ ...mention, confidence: alone }];
  });
  const alone = seen
    .filter(
      (span) => span.probability >= SUREST_ALONE && !proposed.some((mention) => overlaps(span, mention.span)) && isPlausible(scene, span),
    )
    .map((span): Mention => ({
      kind: 'Person',
      span: { start: span.start, end: span.end },
      reference: { how: 'named', name: scene.text.slice(span.start, span.end).replace(/[ \u3000]/gu, '') },
      rule: 'person.model',
      confidence: 0.5 + 0.4 * span.probability,
    }));
  return [...weighed, ...alone];
}

/** How much of a doubt an agreeing recogniser takes away. */
const AGREEING = 0.7;
/** What is left of a rule's confidence where the recogniser sees nothing, and the least that may be left. */
const UNSEEN = 0.9;
const WEAKEST_UNSEEN = 0.7;
/** A recogniser's word alone counts from here on. */
const SUREST_ALONE = 0.8;
/** Names that stand for a doctrine, not for a person who acts. */
const DOCTRINE = /^(?:新时代|思想|精神|同志为)/u;

/** 某某某总书记, 某某先生: the recogniser takes a title along; the name is what stands before it. */
function withoutTitle({ text, knowledge }: Scene, span: RecognisedSpan): RecognisedSpan {
  const title = titleWords(knowledge.lexicon).endingAt(text.slice(span.start, span.end), span.end - span.start);
  return title === undefined || title.length >= span.end - span.start - 1 ? span : { ...span, end: span.end - title.length };
}

function isPlausible({ text, knowledge }: Scene, { start, end }: RecognisedSpan): boolean {
  const name = text.slice(start, end);
  if (!isNameShaped(nameWords(knowledge.lexicon), name) || DOCTRINE.test(text.slice(end, end + 4))) return false;
  return !isDictionaryWord(name) && knowledge.gazetteer.byName(name).length === 0;
}
