import type { Mention, RelativeUnit, Span } from '../../model/index.js';
import { TERM, findFullForms, splitPlaces } from '../context/committee-forms.js';
import { placeBefore } from '../context/places-before.js';
import type { MentionExtractor } from '../extractor.js';
import { type ListedPlace, placeListBefore } from '../grammar/place-list.js';
import type { Scene } from '../scene.js';
import { segment } from '../segment.js';

const UNIT_BEFORE = /(自治区|[省市县区州旗盟])$/u;
/** 政协云, 政协报 and the like are names of other things. */
const OTHER_NAME = /^(?:云|报社|报》|网|新闻网)/u;
/** 全市政协(系统), 各县政协, 县(市、区)政协: bodies in general, or of no place the text names. */
const GENERAL_BEFORE = /(?:全|各|级|两|本省各|兄弟|外|内|多|数|[、,]\s*[市县区])[省市县区州旗盟]$|[))]$/u;

/** 县(市、区)政协, 市县政协, 区县政协: the committees below, whichever they are. */
const OF_ANY_PLACE = /(?<!省)(?:县[((]?[市、]+区[))]?|市州|市县区?|县区|区县|县市|各地市?|各级)$/u;

/**
 * Finds committees by every way these reports have of naming one: in full (政协赫山区第五届委员会), by place (资阳政协, 安徽省太湖县政协),
 * relatively (市政协, 省政协), and in lists and short forms that mean several (江苏、甘肃等省政协, 成德眉资四市政协, 省市县政协).
 */
export const extractCommittees: MentionExtractor = (scene) => {
  const { text } = scene;
  const { gazetteer } = scene.knowledge;
  const mentions: Mention[] = [];
  const covered: Span[] = [];

  for (const form of findFullForms(gazetteer, text)) {
    covered.push(form);
    const span = { start: form.start, end: form.end };
    if (form.national) {
      mentions.push({
        kind: 'Committee',
        span,
        reference: { how: 'relative', unit: '全国', body: '政协' },
        rule: 'committee.full-form',
        confidence: 0.99,
      });
      continue;
    }
    const steps = splitPlaces(gazetteer, form.place) ?? [form.place];
    mentions.push({
      kind: 'Committee',
      span,
      reference: { how: 'placed', place: steps.at(-1) ?? form.place, within: steps.slice(0, -1), body: '政协' },
      rule: 'committee.full-form',
      confidence: 0.99,
    });
  }

  for (const { index } of text.matchAll(/政协/gu)) {
    if (covered.some(({ start, end }) => index >= start && index < end)) continue;
    if (OTHER_NAME.test(text.slice(index + 2, index + 5))) continue;
    mentions.push(...committeesAt(scene, index));
  }
  return mentions;
};

/** 县|八届|政协: the term between the place and its committee. */
const TERM_BETWEEN = new RegExp(`(?<=[省市县区州旗盟])${TERM}$`, 'u');

/** The committees that the word 政协 at `at` names together with what stands before it. */
function committeesAt({ text, knowledge: { gazetteer }, context }: Scene, at: number): readonly Mention[] {
  const end = at + 2;
  const index = at - (TERM_BETWEEN.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);
  if (text.slice(index - 2, index) === '全国') {
    return [
      {
        kind: 'Committee',
        span: { start: index - 2, end },
        reference: { how: 'relative', unit: '全国', body: '政协' },
        rule: 'committee.national',
        confidence: 0.98,
      },
    ];
  }
  if (OF_ANY_PLACE.test(text.slice(Math.max(0, index - 8), index))) return [];
  const list = placeListBefore(gazetteer, text, index, context.homeDivision);
  if (list) {
    return list.places.map((listed: ListedPlace): Mention => ({
      kind: 'Committee',
      span: { start: list.start, end },
      reference: { how: 'placed', place: listed.name, within: listed.within, body: '政协' },
      rule: list.rule === 'abbreviations' ? 'committee.abbreviated-places' : 'committee.list-of-places',
      confidence: 0.93,
    }));
  }
  const place = placeBefore(gazetteer, text, index);
  if (place) {
    return [
      {
        kind: 'Committee',
        span: { start: place.start, end },
        reference: { how: 'placed', place: place.place, within: place.within, body: '政协' },
        rule: 'committee.place',
        confidence: 0.97,
      },
    ];
  }
  return relativeCommittees(text, index, end);
}

/** 市政协, 我省政协, 省、市政协, 省市县政协. */
function relativeCommittees(text: string, index: number, end: number): readonly Mention[] {
  const before = text.slice(Math.max(0, index - 8), index);
  const combined = /(?<![全各级])((?:[省市县区州](?:[、和]|(?=[省市县区州]))){1,2})([省市县区州])$/u.exec(before);
  if (combined) {
    const units = [...combined[0].replace(/[、和]/gu, '')] as RelativeUnit[];
    return units.map((unit) => ({
      kind: 'Committee',
      span: { start: index - combined[0].length, end },
      reference: { how: 'relative', unit, body: '政协' },
      rule: 'committee.several-levels',
      confidence: 0.85,
    }));
  }
  const unit = UNIT_BEFORE.exec(before)?.[1] as RelativeUnit | undefined;
  if (unit === undefined || GENERAL_BEFORE.test(before)) return [];
  const start = index - (/自治[州县旗]$/u.test(before) ? 3 : unit.length);
  if (!beginsWord(text, start, end)) return [];
  return [
    {
      kind: 'Committee',
      span: { start, end },
      reference: { how: 'relative', unit, body: '政协' },
      rule: 'committee.relative',
      confidence: 0.95,
    },
  ];
}

/** Whether a unit stands by itself: the 区 of 经济区政协 does not. */
function beginsWord(text: string, start: number, end: number): boolean {
  if (!/[\u3400-\u9fff]/u.test(text.charAt(start - 1))) return true;
  const from = Math.max(0, start - 8);
  return segment(text.slice(from, end)).some((word) => word.start + from === start);
}
