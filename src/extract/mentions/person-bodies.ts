import type { Mention, Reference, RelativeUnit } from '../../model/index.js';
import { placeBefore } from '../context/places-before.js';
import type { Scene } from '../scene.js';

/** Heads of governments: the office tells the body. */
const HEAD = /(?:常务)?副?(省|市|州|盟|县|区|旗|镇|乡)长(?!期|远|城|度|江|效|大|辈|者|线|短|安|处)|自治区(?:副)?主席/gu;
/** What stands before the office where it is not part of another word. */
const OPENS = /(?:[\s、,;:。!(“]|委书记|书记|原|前|时任|代|兼|同志|^)$/u;
/** What sets a name apart from its post in rows: 市长 某某某, 市长:某某某. */
const GAP = /^[:\t \u3000]{1,3}/u;
/** A post joined behind, with the name after it: 市长、市委副书记某某. */
const JOINED_POST = /^(?:、|兼)[^,。;:、\s]{2,14}(?=$)/u;

/**
 * The bodies that posts imply without naming them: 市长某某 is head of the city's government, 某某书记 of the home's party committee.
 * Each is a mention on the words of the post.
 */
export function impliedBodies(scene: Scene, persons: readonly Mention[]): readonly Mention[] {
  const starts = new Set(persons.map(({ span }) => span.start));
  const ends = new Set(persons.map(({ span }) => span.end));
  return [...headsOfGovernment(scene, starts, ends), ...secretaries(scene, ends)];
}

function headsOfGovernment({ text, knowledge }: Scene, starts: ReadonlySet<number>, ends: ReadonlySet<number>): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(HEAD)) {
    const [written, letter] = match;
    const end = match.index + written.length;
    const nextPerson = [...starts].find((start) => start > end && start - end < 18);
    const gap = GAP.exec(text.slice(end, end + 4))?.[0].length ?? 0;
    const beside =
      starts.has(end + gap) || ends.has(match.index) || (nextPerson !== undefined && JOINED_POST.test(text.slice(end, nextPerson)));
    if (!beside) continue;
    const unit = (letter ?? '自治区') as RelativeUnit;
    const place = placeBefore(knowledge.gazetteer, text, match.index) ?? placeBefore(knowledge.gazetteer, text, match.index + 1);
    const opens = OPENS.test(text.slice(Math.max(0, match.index - 3), match.index)) || ends.has(match.index);
    if (!place && !opens) continue;
    const reference: Reference = place
      ? { how: 'placed', place: place.place, within: place.within, body: '政府' }
      : { how: 'relative', unit, body: '政府' };
    mentions.push({
      kind: 'Organization',
      span: { start: place?.start ?? match.index, end },
      reference,
      category: 'government',
      rule: 'organization.implied-by-post',
      confidence: 0.85,
    });
  }
  return mentions;
}

/** 某某书记 with nothing before: the secretary of the home's own party committee. */
function secretaries({ text, context }: Scene, ends: ReadonlySet<number>): readonly Mention[] {
  if (!context.homeDivision) return [];
  return [...text.matchAll(/书记(?!处|员)/gu)]
    .filter(({ index }) => ends.has(index))
    .map(({ index }) => ({
      kind: 'Organization',
      span: { start: index, end: index + 2 },
      reference: { how: 'relative', unit: '本地', body: '委' },
      category: 'party',
      rule: 'organization.implied-by-post',
      confidence: 0.75,
    }));
}
