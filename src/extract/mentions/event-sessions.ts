import type { Mention, RelativeUnit } from '../../model/index.js';
import { splitPlaces } from '../context/committee-forms.js';
import { fullPlaceName, readLeadingName } from '../context/leading-name.js';
import { nameRelative } from '../context/naming.js';
import { placeBefore } from '../context/places-before.js';
import type { MentionExtractor } from '../extractor.js';
import { toChineseNumeral } from '../grammar/numerals.js';
import type { Scene } from '../scene.js';

const NUMBER = '[一二三四五六七八九十百\\d]{1,4}';
const ORGAN = '(主席会议|党组会议|常委会会议|常委会议|常务委员会会议|常务委员会议|全体会议|全会|会议)';
const STANDING = '((?:常务委员会|常委会)?)';
const FULL = new RegExp(
  `(?:中国人民政治协商会议|政协)(?:第?(${NUMBER})届)?([\\u3400-\\u9fff]{2,20}?)(?:第?(${NUMBER})届)?委员会${STANDING}(?:第?(${NUMBER})届)?第?(${NUMBER})次${ORGAN}`,
  'gu',
);
const SHORT = new RegExp(`(政协)?第?(${NUMBER})届(?:委员会)?${STANDING}第?(${NUMBER})次${ORGAN}`, 'gu');
/** 十一届市政协第二十一次主席会议: the term before the committee. */
const TERM_FIRST = new RegExp(
  `第?(${NUMBER})届((?:全国|[省市县区州旗]|[\\u3400-\\u9fff]{2,8}?)政协)(?:委员会)?${STANDING}第?(${NUMBER})次${ORGAN}`,
  'gu',
);
/** Who calls the session: 市政协召开, right before the term. */
const CALLER = /(?:^|[^\u3400-\u9fff])((?:[省市县区州旗]|[\u3400-\u9fff]{2,8})政协)(?:常委会|党组)?(?:召开|举行)了?$/u;
const PARTY_SESSION = new RegExp(`委第?(${NUMBER})届第?(${NUMBER})次(?:全体会议|全会)`, 'gu');
const PARTY_CONGRESS = /(?:中共|党的)?([省市县区州旗])?第([一二三四五六七八九十百\d]{1,4})次(?:党代会|党员代表大会)/gu;
const NATIONAL_CONGRESS = /(?:中共|党的)([一二三四五六七八九十]{1,3})(?:届([一二三四五六七八九])中全会|大(?![会型力家学]))/gu;
/** 十三届衡阳市政协…委员会第三次全体会议 and the like have an organ of their own between and are no session. */
const UNIT_BEFORE = /(全国|自治区|[省市县区州旗盟])$/u;

/**
 * Finds the sessions of committees, whatever way they are written, under one name: 衡阳市政协十三届四次会议 for 政协衡阳市第十三届委员会
 * 第四次会议 as well; meetings of chairpersons and standing committees likewise. Sessions of the Party are named too.
 */
export const extractSessions: MentionExtractor = (scene) => {
  const full = [...scene.text.matchAll(FULL)].flatMap((match): readonly Mention[] => {
    const [written, before, place = '', after, standing = '', trailing, count = '', organ = ''] = match;
    const term = before ?? after ?? trailing;
    const last = place === '全国' ? place : splitPlaces(scene.knowledge.gazetteer, place)?.at(-1);
    if (term === undefined || last === undefined) return [];
    const name = last === '全国' ? last : fullPlaceName(scene, last);
    return [session({ start: match.index, end: match.index + written.length }, name, term, count, standing, organ)];
  });
  const short = [...scene.text.matchAll(SHORT)].flatMap((match): readonly Mention[] => {
    const [written, body, term = '', standing = '', count = '', organ = ''] = match;
    const owner = ownerBefore(scene, match.index, body !== undefined);
    if (!owner) return [];
    return [session({ start: owner.start, end: match.index + written.length }, owner.place, term, count, standing, organ)];
  });
  const termFirst = [...scene.text.matchAll(TERM_FIRST)].flatMap((match): readonly Mention[] => {
    const [written, term = '', committee = '', standing = '', count = '', organ = ''] = match;
    const lead = readLeadingName(scene, committee);
    if (lead?.body !== '政协') return [];
    return [
      session({ start: match.index, end: match.index + written.length }, lead.name.replace(/政协$/u, ''), term, count, standing, organ),
    ];
  });
  return [...full, ...short, ...termFirst, ...partySessions(scene)];
};

function session(
  span: { start: number; end: number },
  place: string,
  term: string,
  count: string,
  standing: string,
  organ: string,
): Mention {
  const plenary = standing === '' && /^(?:全体会议|全会|会议)$/u.test(organ);
  const kind = plenary ? '会议' : /主席|党组/u.test(organ) ? organ : '常委会会议';
  const [t, n] = [toChineseNumeral(term), toChineseNumeral(count)];
  const committee = `${place}政协`;
  const middle = kind === '会议' ? '' : kind.replace(/会议$/u, '');
  const formal = place === '全国' ? `政协第${t}届全国委员会` : `政协${place}第${t}届委员会`;
  return {
    kind: 'Event',
    span,
    reference: { how: 'named', name: `${committee}${t}届${n}次${kind}`, scope: '' },
    aliases: plenary ? [`${formal}第${n}次会议`, `${committee}第${t}届委员会第${n}次会议`] : [`${formal}第${n}次${middle}会议`],
    attributes: { term: t, session: n },
    rule: plenary ? 'event.session' : 'event.organ-session',
    confidence: 0.97,
  };
}

/** Whose session it is: the place or unit before 政协, the unit before the term (市六届一次会议), the home where the clause begins with the term. */
function ownerBefore(scene: Scene, end: number, withBody: boolean): { readonly start: number; readonly place: string } | undefined {
  const { text, knowledge, context } = scene;
  const national = text.slice(Math.max(0, end - 2), end) === '全国';
  if (national) return { start: end - 2, place: '全国' };
  const place = placeBefore(knowledge.gazetteer, text, end);
  if (place && withBody) return { start: place.start, place: fullPlaceName(scene, place.place) };
  const unit = UNIT_BEFORE.exec(text.slice(Math.max(0, end - 3), end))?.[1] as RelativeUnit | undefined;
  const named = unit && nameRelative(context, knowledge.gazetteer, unit, '');
  if (unit !== undefined && named !== undefined) return { start: end - unit.length, place: named };
  const alone = /[\s,，。、(（“:：在于]$/u.test(text.slice(Math.max(0, end - 1), end)) || end === 0;
  const before = text.slice(Math.max(0, end - 20), end);
  const caller = CALLER.exec(before)?.[1];
  const lead = caller === undefined ? undefined : readLeadingName(scene, caller);
  const announced = /(?:召开|举行|出席|列席|参加)了?$/u.test(before);
  const committee = lead?.body === '政协' ? lead.name : context.issuer;
  return (alone || announced) && committee !== undefined ? { start: end, place: committee.replace(/政协$/u, '') } : undefined;
}

function partySessions(scene: Scene): readonly Mention[] {
  const { text, knowledge, context } = scene;
  const event = (start: number, end: number, name: string, alias?: string): Mention => ({
    kind: 'Event',
    span: { start, end },
    reference: { how: 'named', name, scope: '' },
    ...(alias === undefined ? {} : { aliases: [alias] }),
    rule: 'event.party-session',
    confidence: 0.9,
  });
  const committees = [...text.matchAll(PARTY_SESSION)].flatMap((match): readonly Mention[] => {
    const [written, term = '', count = ''] = match;
    const end = match.index + written.length;
    const owner = ownerBefore(scene, match.index, true);
    if (!owner) return [];
    return [event(owner.start, end, `中共${owner.place}委${toChineseNumeral(term)}届${toChineseNumeral(count)}次全会`)];
  });
  const congresses = [...text.matchAll(PARTY_CONGRESS)].flatMap((match): readonly Mention[] => {
    const [written, unit, count = ''] = match;
    const place = unit === undefined ? undefined : nameRelative(context, knowledge.gazetteer, unit as RelativeUnit, '');
    if (place === undefined) return [];
    return [
      event(
        match.index,
        match.index + written.length,
        `中共${place}第${toChineseNumeral(count)}次代表大会`,
        `${place}第${toChineseNumeral(count)}次党代会`,
      ),
    ];
  });
  const national = [...text.matchAll(NATIONAL_CONGRESS)].map((match): Mention => {
    const [written, term = '', plenum] = match;
    const tail = plenum === undefined ? '大' : `届${plenum}中全会`;
    return event(match.index, match.index + written.length, `中共${term}${tail}`, `党的${term}${tail}`);
  });
  return [...committees, ...congresses, ...national];
}
