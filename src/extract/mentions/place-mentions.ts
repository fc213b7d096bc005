import { type Division, type Mention, levelRank } from '../../model/index.js';
import { placeBefore } from '../context/places-before.js';
import type { MentionExtractor } from '../extractor.js';
import type { Scene } from '../scene.js';
import { extractNamedAreas } from './area-mentions.js';

/** What follows a full name and makes another word of it: 北京市场, 资阳市民, 城区域. */
const NOT_A_PLACE_AFTER = /^(?:场|民(?!政|宗|革|盟|建|进|族|营)|面|值|井|容|价|集(?=[有体])|域|别|间|位|政协报|政协新闻网|日报|晚报|早报)/u;
/** What follows a short name and makes another name of it: 湖南日报, 浙江大学, 北京路. */
const OTHER_NAME_AFTER =
  /^(?:日报|晚报|早报|时报|商报|卫视|广播|电视|出版|大学|学院|师范|理工|工业|农业大学|中学|小学|一中|医院|路|街|大道|桥|港|站|银行|证券|建工|建投|电力|石化|烟草|话|菜|米粉|麻|[籍]|人民出版|政协新闻网|政协报|文化史|文史)/u;
/** What stands before a short name when a place is spoken of: 赴, 来自, 驻, list marks, clause beginnings. */
const PLACE_BEFORE = /(?:赴|到|往|来自|前往|在|于|驻|住|从|由|与|和|及|同|经|抵|对接|落户|走进|[、,,。;;::“”《((—\s-])$/u;
/** What follows a short name when a place is spoken of. */
const PLACE_AFTER =
  /^(?:[、,,。;;))“”—-]|等|考察|调研|学习|参观|召开|举行|举办|开展|进行|主持|出席|开幕|闭幕|成立|揭牌|挂牌|发布|设立|政协|两地|三地|四地|市|省|代表|分会场|以及|和|与|的|高质量|经济|实际|特色|发展|建设|籍|境内|全境|辖区|两|$)/u;

/** 佳木斯市政协, 四川省泸州市政协, 望奎县委: the name of a body elsewhere; the body is spoken of, not the place. */
const PART_OF_A_BODY = /^(?:[\u4e00-\u9fff]{1,7}?[市县区州旗])?(?:政协|委(?!员)|(?:人民)?政府)/u;

/**
 * Finds administrative places by the gazetteer: full names anywhere, short names of the home and the provinces where a place is
 * spoken of, other short names only in the company of words for places. Names that are everyday words too (和平, 城区) are left out.
 * Relative places (我市, 全省) mean the home or the divisions above it.
 */
export const extractPlaces: MentionExtractor = (scene) => [
  ...divisionMentions(scene),
  ...townshipMentions(scene),
  ...settlementMentions(scene),
  ...relativePlaces(scene),
  ...impliedPlaces(scene),
  ...extractNamedAreas(scene),
];

function divisionMentions(scene: Scene): readonly Mention[] {
  const { text, knowledge, context } = scene;
  const { gazetteer } = knowledge;
  const home = context.homeDivision;
  const homeChain = home ? [...gazetteer.ancestors(home), home] : [];
  const mentions: Mention[] = [];
  let above: { readonly end: number; readonly name: string } | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const found = gazetteer.longestAt(text, at);
    if (!found) continue;
    const name = text.slice(at, at + found.length);
    const end = at + found.length;
    const within = above?.end === at ? [above.name] : [];
    const verdict = judge(scene, name, at, end, found.divisions, homeChain, gazetteer.isEverydayWord(name), within.length > 0);
    if (verdict !== undefined) {
      mentions.push({
        kind: 'Place',
        span: { start: at, end },
        reference: { how: 'placed', place: name, within, body: '' },
        rule: `place.${verdict.rule}`,
        confidence: verdict.confidence,
      });
      above = { end, name };
    }
    at = end - 1;
  }
  return mentions;
}

function judge(
  { text, knowledge: { gazetteer } }: Scene,
  name: string,
  start: number,
  end: number,
  divisions: readonly Division[],
  homeChain: readonly Division[],
  everyday: boolean,
  afterParent: boolean,
): { readonly rule: string; readonly confidence: number } | undefined {
  const after = text.slice(end, end + 8);
  const before = text.slice(Math.max(0, start - 4), start);
  const full =
    divisions.some((division) => division.name === name && division.short !== name) || (name.length <= 2 && /[县市]$/u.test(name));
  const ofHome = homeChain.some((division) => division.name === name || division.short === name);
  if (!ofHome && PART_OF_A_BODY.test(after)) return undefined;
  if (full) {
    if (NOT_A_PLACE_AFTER.test(after)) return undefined;
    if (everyday && !ofHome && !afterParent) return undefined;
    if (name.length <= 3 && !afterParent && placeBefore(gazetteer, text, end)?.place !== name) return undefined;
    return { rule: 'full-name', confidence: 0.9 };
  }
  if (OTHER_NAME_AFTER.test(after)) return undefined;
  if (ofHome) return { rule: 'home-short-name', confidence: 0.85 };
  if (everyday) return undefined;
  const highest = Math.min(...divisions.map(({ level }) => levelRank(level)));
  const spoken = PLACE_BEFORE.test(before) && PLACE_AFTER.test(after);
  if (highest === levelRank('province'))
    return spoken || PLACE_AFTER.test(after) || afterParent ? { rule: 'province-short-name', confidence: 0.8 } : undefined;
  if (highest === levelRank('prefecture') && (spoken || afterParent)) return { rule: 'prefecture-short-name', confidence: 0.7 };
  if (/(?:赴|到|往|前往|在|驻|来自|落户|走进)$/u.test(before) && PLACE_AFTER.test(after))
    return { rule: 'county-short-name', confidence: 0.65 };
  const listed = /、$/u.test(before) && /^(?:、|等)/u.test(after);
  return listed ? { rule: 'county-short-name', confidence: 0.65 } : undefined;
}

/** Towns and streets of the home's counties, by their full names. */
function townshipMentions({ text, knowledge, context }: Scene): readonly Mention[] {
  const home = context.homeDivision;
  if (!home || (home.level !== 'county' && home.level !== 'prefecture')) return [];
  const { gazetteer } = knowledge;
  const counties = home.level === 'county' ? [home] : gazetteer.children(home.code);
  const names = new Set(counties.flatMap((county) => gazetteer.children(county.code).map(({ name }) => name)));
  return [...text.matchAll(/(?<=([\u4e00-\u9fff]{1,5}))(?:街道|[镇乡])(?!企业|村|居民|人大|政府工作|振兴)/gu)].flatMap(
    (match): Mention[] => {
      const end = match.index + match[0].length;
      for (let length = 7; length >= 3; length -= 1) {
        const name = text.slice(Math.max(0, end - length), end);
        if (names.has(name))
          return [
            {
              kind: 'Place',
              span: { start: end - name.length, end },
              reference: { how: 'placed', place: name, body: '' },
              rule: 'place.township',
              confidence: 0.8,
            },
          ];
      }
      return [];
    },
  );
}

/** Towns right behind their county, and villages in a list of them or behind their town: 蓬江区|棠下镇, 石湖乡|尤塘村. */
function settlementMentions({ text, knowledge }: Scene): readonly Mention[] {
  const settlement = (match: RegExpExecArray, rule: string): Mention => ({
    kind: 'Place',
    span: { start: match.index, end: match.index + match[0].length },
    reference: { how: 'placed', place: match[0], body: '' },
    rule,
    confidence: 0.6,
  });
  const towns = [
    ...text.matchAll(/(?<=[\u4e00-\u9fff][县区市旗])[\u4e00-\u9fff]{2,3}(?:街道|[镇乡])(?!企业|村|居民|人大|政府工作|振兴|道)/gu),
  ]
    .filter(
      (match) =>
        placeBefore(knowledge.gazetteer, text, match.index) !== undefined ||
        /(?:高新|经开|开发|新)区$/u.test(text.slice(match.index - 3, match.index)),
    )
    .map((match) => settlement(match, 'place.town-of-county'));
  const villages = [...text.matchAll(/(?<=[镇乡]|街道)[\u4e00-\u9fff]{2,3}村(?![民庄级委集里镇])/gu)].map((match) =>
    settlement(match, 'place.village-of-town'),
  );
  return [...towns, ...villages];
}

/** 我市, 全省, 本区: the home or what lies above it. */
function relativePlaces({ text }: Scene): readonly Mention[] {
  return [...text.matchAll(/[我全本]([省市县区州旗盟])(?!政协|委|级|直|域|场|民|别|面|长|政府)/gu)].map((match): Mention => ({
    kind: 'Place',
    span: { start: match.index, end: match.index + match[0].length },
    reference: { how: 'relative', unit: match[1] as '省' | '市' | '县' | '区' | '州' | '旗' | '盟', body: '' },
    rule: 'place.relative',
    confidence: 0.85,
  }));
}

/** 省政协, 市委, 市政府 without a place name imply the place they serve: its unit stands for it. */
function impliedPlaces({ text, knowledge }: Scene): readonly Mention[] {
  return [...text.matchAll(/(?<![全各级两兄弟])(自治区|[省市县区州旗盟])(?=(?:[、和][市县区州旗盟])?(?:政协|委(?!员)|政府))/gu)].flatMap(
    (match): Mention[] => {
      const end = match.index + match[0].length;
      if (placeBefore(knowledge.gazetteer, text, end)) return [];
      return [
        {
          kind: 'Place',
          span: { start: match.index, end },
          reference: { how: 'relative', unit: match[1] as '自治区' | '省' | '市' | '县' | '区' | '州' | '旗' | '盟', body: '' },
          rule: 'place.implied',
          confidence: 0.6,
          independent: true,
        },
      ];
    },
  );
}
