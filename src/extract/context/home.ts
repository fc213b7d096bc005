import type { Division, Document, Gazetteer } from '../../model/index.js';
import { findFullForms } from './committee-forms.js';
import { placeBefore } from './places-before.js';
import { PROVINCE_OF_LETTER } from './province-letters.js';

/** How much a committee named in a place of the document says about whose report it is. */
const WEIGHT = { title: 12, head: 4, body: 1 } as const;
/** The head is what comes before this many characters. */
const HEAD_LENGTH = 500;
/** Other signs, in shares of a committee named by its place. */
const SHARE = { fullForm: 2, members: 3, party: 0.6, place: 0.15, ancestor: 0.35, hostOfVisit: 6, goalOfJourney: -0.5 } as const;
/** How far a text that speaks of 市政协, 县政协 without a place can still be the nation's own. */
const NATION_AMONG_RELATIVES = 0.1;

/** Votes for a division itself, and those it has from the divisions below. */
interface Tally {
  readonly division: Division;
  own: number;
  inherited: number;
  /** Whether a committee, party or government is named by it. */
  spoken: boolean;
}
type Votes = Map<string, Tally>;

/**
 * Finds the place a report is about. Every committee named by its place votes for it, votes in the title and head count more, and
 * every place votes a little for those above it; the unit that the text uses relatively (区政协, 市委) must fit. `'nation'` for the
 * national committee's own news; undefined where no place is named.
 */
export function detectHome(document: Document, gazetteer: Gazetteer): Division | 'nation' | undefined {
  const { text } = document;
  const titleEnds = titleEnd(document);
  const weightAt = (offset: number): number => (offset < titleEnds ? WEIGHT.title : offset < HEAD_LENGTH ? WEIGHT.head : WEIGHT.body);
  const votes: Votes = new Map();
  const vote = (written: string, weight: number, spoken = true): void => castVote(votes, gazetteer, written, weight, spoken);
  let national = 0;

  for (const form of findFullForms(gazetteer, text)) {
    if (form.national) national += weightAt(form.start);
    else vote(lastStep(gazetteer, form.place), weightAt(form.start) * SHARE.fullForm);
  }
  for (const { index } of text.matchAll(/政协/gu)) {
    if (text.slice(index - 2, index) === '全国') national += weightAt(index) * 0.5;
    const found = placeBefore(gazetteer, text, index);
    if (found) vote(found.place, weightAt(index));
  }
  for (const { index } of text.matchAll(/(?<!常)委(?!员)(?=[、,。;书常办领主的\s]|市政府|政府)|人民政府|(?<=[省市县区州])政府/gu)) {
    const found = placeBefore(gazetteer, text, index);
    if (found) vote(found.place, weightAt(index) * SHARE.party);
  }
  for (const match of text.matchAll(/[住驻在]([\u4e00-\u9fff]{1,5}?)(?:的)?(?:全国|省|市|自治区|区|县)+政协委员/gu)) {
    const place = PROVINCE_OF_LETTER[match[1] ?? ''] ?? match[1] ?? '';
    vote(place, weightAt(match.index) * SHARE.members);
  }
  for (const match of text
    .slice(0, HEAD_LENGTH)
    .matchAll(/(来|莅临?|到访|赴)([\u4e00-\u9fff]{1,6}?)(?:开展|进行)?(?:考察|调研|学习|交流|参观)/gu)) {
    vote(match[2] ?? '', weightAt(match.index) * (match[1] === '赴' ? SHARE.goalOfJourney : SHARE.hostOfVisit));
  }
  for (let at = 0; at < text.length; at += 1) {
    const found = gazetteer.longestAt(text, at);
    if (!found) continue;
    const written = text.slice(at, at + found.length);
    const isPlace = written.length > 3 || placeBefore(gazetteer, text, at + found.length)?.place === written;
    if (isPlace && !gazetteer.isEverydayWord(written)) vote(written, weightAt(at) * SHARE.place, false);
    at += found.length - 1;
  }
  for (const { index } of text.matchAll(/首都/gu)) vote('北京市', weightAt(index) * SHARE.place, false);

  // 来云调研: the letter of a place that the text names in full elsewhere.
  for (const match of text.slice(0, HEAD_LENGTH).matchAll(/(?:来|莅)([\u4e00-\u9fff])(?:开展|进行)?(?:考察|调研|学习|交流|参观|视察)/gu)) {
    const hosts = [...votes.values()].filter(
      ({ division, own }) => own > 0 && division.level !== 'province' && division.short.includes(match[1] ?? ''),
    );
    for (const { division } of hosts) vote(division.name, (weightAt(match.index) * SHARE.hostOfVisit) / hosts.length, false);
  }

  const units = countRelativeUnits(text);
  const ranked = [...votes.values()]
    .map(({ division, own, inherited }) => ({ division, score: (own + (units.size > 0 ? inherited : 0)) * fitness(division, units) }))
    .sort((a, b) => b.score - a.score || (a.division.code < b.division.code ? -1 : 1));
  const best = ranked[0];
  const above = best && commonSeat(gazetteer, votes, best.division, units);
  const nation = national * (units.size > 0 ? NATION_AMONG_RELATIVES : 1);
  if (nation > 0 && nation > (best?.score ?? 0)) return 'nation';
  return above ?? (best && best.score > 0 ? best.division : undefined);
}

/**
 * A county that no committee of its own speaks for, in a text that speaks of 市 and names its sister counties too, is only one of the
 * prefecture's: the report is the prefecture's.
 */
function commonSeat(gazetteer: Gazetteer, votes: Votes, best: Division, units: ReadonlyMap<Unit, number>): Division | undefined {
  const parent = best.level === 'county' && best.parent !== undefined ? gazetteer.byCode(best.parent) : undefined;
  if (!parent || !units.has('市') || votes.get(best.code)?.spoken === true) return undefined;
  const sisters = [...votes.values()].filter(
    ({ division, own }) => division.parent === parent.code && division.code !== best.code && own > 0,
  );
  return sisters.length > 0 ? parent : undefined;
}

/** Adds a vote for the divisions of a written name, full names before short ones, and a share for each division above. */
function castVote(votes: Votes, gazetteer: Gazetteer, written: string, weight: number, spoken: boolean): void {
  const divisions = gazetteer.byName(written);
  const exact = divisions.filter(({ name }) => name === written);
  const candidates = exact.length > 0 ? exact : divisions;
  const tallyOf = (division: Division): Tally => {
    const known = votes.get(division.code) ?? { division, own: 0, inherited: 0, spoken: false };
    votes.set(division.code, known);
    return known;
  };
  for (const division of candidates) {
    tallyOf(division).spoken ||= spoken;
    tallyOf(division).own += (weight / candidates.length) * (exact.length > 0 ? 1.2 : 1);
    if (weight > 0)
      for (const above of gazetteer.ancestors(division)) tallyOf(above).inherited += (weight / candidates.length) * SHARE.ancestor;
  }
}

const UNITS = ['自治区', '省', '市', '州', '县', '区', '旗', '盟'] as const;
type Unit = (typeof UNITS)[number];

/** How often the text says 市政协, 市委, 我市, 全市 without naming the place, by unit. */
function countRelativeUnits(text: string): ReadonlyMap<Unit, number> {
  const counts = new Map<Unit, number>();
  const relative =
    /(?:^|[^\u4e00-\u9fff]|[在由向对被和与、我本])(自治区|[省市州县区旗盟])(?:政协|委(?!员)|政府)|[我本](自治区|[省市州县区旗盟])/gmu;
  for (const match of text.matchAll(relative)) {
    const unit = (match[1] ?? match[2]) as Unit;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** How well a division can speak of itself as the text does: a report that says 区政协 most is a district's. Few words tell little. */
function fitness(division: Division, units: ReadonlyMap<Unit, number>): number {
  const total = [...units.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return 1;
  const own = UNITS.find((unit) => division.name.endsWith(unit));
  return 0.15 + (1.7 * (((own && units.get(own)) ?? 0) + 0.5)) / (total + 1);
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
