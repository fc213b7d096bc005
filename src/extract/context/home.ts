import type { Division, Document, Gazetteer } from '../../model/index.js';
import { findFullForms } from './committee-forms.js';
import { placeBefore } from './places-before.js';

/** How much a committee named in a place of the document says about whose report it is. */
const WEIGHT = { title: 12, head: 4, body: 1 } as const;
/** A body of the place beside the committee (中共X市委, X市委) says less than the committee. */
const PARTY_SHARE = 0.6;
const PLACE_SHARE = 0.15;
/** Names a committee takes in its visitors and superiors' favour weigh on the tail; the head is what comes before this many characters. */
const HEAD_LENGTH = 500;

/**
 * Finds the place a report is about. Every committee named by its place votes for it, votes in the title and head count more;
 * the unit that the text uses relatively (区政协, 市委) must fit. `'nation'` for the national committee's own news;
 * undefined where no place is named.
 */
export function detectHome(document: Document, gazetteer: Gazetteer): Division | 'nation' | undefined {
  const { text } = document;
  const votes = new Map<string, { division: Division; votes: number; full: boolean }>();
  let national = 0;
  const weightAt = (offset: number): number =>
    offset < titleEnd(document) ? WEIGHT.title : offset < HEAD_LENGTH ? WEIGHT.head : WEIGHT.body;
  const vote = (divisions: readonly Division[], written: string, weight: number): void => {
    const exact = divisions.filter(({ name }) => name === written);
    const candidates = exact.length > 0 ? exact : divisions;
    for (const division of candidates) {
      const known = votes.get(division.code) ?? { division, votes: 0, full: false };
      known.votes += weight / candidates.length;
      known.full ||= exact.length > 0;
      votes.set(division.code, known);
    }
  };

  for (const form of findFullForms(gazetteer, text)) {
    if (form.national) national += weightAt(form.start);
    else vote(form.divisions, lastStep(gazetteer, form.place), weightAt(form.start) * 2);
  }
  for (const { index } of text.matchAll(/政协/gu)) {
    if (text.slice(index - 2, index) === '全国') national += weightAt(index) * 0.5;
    const found = placeBefore(gazetteer, text, index);
    if (found) vote(gazetteer.byName(found.place), found.place, weightAt(index));
  }
  for (const { index } of text.matchAll(/(?<!常)委(?!员)(?=[、,。;书常办领主的\s]|市政府|政府)|人民政府|(?<=[省市县区州])政府/gu)) {
    const found = placeBefore(gazetteer, text, index);
    if (found) vote(gazetteer.byName(found.place), found.place, weightAt(index) * PARTY_SHARE);
  }
  for (let at = 0; at < text.length; at += 1) {
    const found = gazetteer.longestAt(text, at);
    if (!found) continue;
    vote(found.divisions, text.slice(at, at + found.length), weightAt(at) * PLACE_SHARE);
    at += found.length - 1;
  }

  const units = countRelativeUnits(text);
  const ranked = [...votes.values()]
    .map(({ division, votes: count, full }) => ({ division, score: count * fitness(division, units) * (full ? 1.2 : 1) }))
    .sort((a, b) => b.score - a.score || (a.division.code < b.division.code ? -1 : 1));
  const best = ranked[0];
  if (national > 0 && national > (best?.score ?? 0)) return 'nation';
  return best && best.score > 0 ? best.division : undefined;
}

const UNITS = ['省', '市', '州', '县', '区', '旗', '盟'] as const;
type Unit = (typeof UNITS)[number];

/** How often the text says 市政协, 市委, 我市, 全市 without naming the place, by unit. */
function countRelativeUnits(text: string): ReadonlyMap<Unit, number> {
  const counts = new Map<Unit, number>();
  for (const match of text.matchAll(
    /(?:^|[^\u4e00-\u9fff]|[在由向对被和与、我全本])([省市州县区旗盟])(?:政协|委(?!员)|政府)|[我全]([省市州县区旗盟])/gmu,
  )) {
    const unit = (match[1] ?? match[2]) as Unit;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** Whether a division can speak of itself as the text does: a report that says 区政协 most is a district's. */
function fitness(division: Division, units: ReadonlyMap<Unit, number>): number {
  const total = [...units.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return 1;
  const own = UNITS.find((unit) => division.name.endsWith(unit));
  const share = ((own && units.get(own)) ?? 0) / total;
  return 0.25 + 1.5 * share;
}

function lastStep(gazetteer: Gazetteer, place: string): string {
  return placeBefore(gazetteer, place, place.length)?.place ?? place;
}

function titleEnd(document: Document): number {
  const first = document.paragraphs.find(({ role }) => role === 'title');
  const second = document.paragraphs.find(
    ({ role, start }) => role === 'subtitle' && first !== undefined && start >= first.end && start - first.end < 5,
  );
  return second?.end ?? first?.end ?? 0;
}
