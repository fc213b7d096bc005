import type { EntityKind, Mention } from '../../model/index.js';
import type { MentionExtractor } from '../extractor.js';

/** What a delegation did on the spot, and the list of what it saw, to the word that closes the list or the next mark. */
const SEEN =
  /(?:实地|先后|现场|集中|分别)*(?:参观考察|视察调研|考察调研|调研考察|走访调研|考察|察看|查看|视察|参观|走访|观摩|调研)了([^,,。;;:\n]{2,120})/gu;
/** What closes the list says what its members are. */
const CLOSING: readonly { readonly pattern: RegExp; readonly kind: EntityKind }[] = [
  { pattern: /等(?:\d+|[一二三四五六七八九十]+)?(?:家|户|个)?[\u4e00-\u9fff]{0,8}(?:企业|公司|招商引资重点项目)/u, kind: 'Organization' },
  { pattern: /等(?:\d+|[一二三四五六七八九十]+)?(?:个|处)?(?:地|处|现场|景点|景区|点位|村|地方)/u, kind: 'Place' },
];
/** Members that end so are places, whatever closes the list. */
const PLACE_ENDING = /(?:[镇乡村山湖园海江]|街道|景区|画廊|公园|广场|旧址|故居|古城|古镇|集聚区|示范区|保护区|度假区|茶场|林场|城)$/u;
/** Things that are no named member: facts, works and states. */
const NOT_A_NAME =
  /情况|工作|建设|进展|成果|展示|活动|运行|发展|项目|平台|议事|流程|设施|环境|成效|做法|模式|[“”‘’《》]|^(?:部分|相关|有关|多|一些|全|各|该|其)|\d/u;

/**
 * Finds the places and firms that a delegation saw: the members of the list behind 考察了, 参观了. What the list is closed with (等地,
 * 等企业) or how a member ends says what it is; a member that shows neither is left out.
 */
export const extractVisitedPlaces: MentionExtractor = ({ text }) =>
  [...text.matchAll(SEEN)].flatMap((match): Mention[] => {
    const whole = match[1] ?? '';
    const closing = CLOSING.map(({ pattern, kind }) => ({ at: whole.search(pattern), kind })).find(({ at }) => at > 0);
    const list = closing ? whole.slice(0, closing.at) : whole;
    let at = match.index + match[0].length - whole.length;
    return list.split(/([、和]|以及)/u).flatMap((part, index): Mention[] => {
      const start = at;
      at += part.length;
      if (index % 2 === 1 || part.length < 3 || part.length > 14 || NOT_A_NAME.test(part)) return [];
      const kind = PLACE_ENDING.test(part) ? 'Place' : closing?.kind;
      if (kind === undefined) return [];
      return [
        {
          kind,
          span: { start, end: start + part.length },
          reference: { how: 'named', name: part },
          ...(kind === 'Organization' ? { category: 'company' as const } : {}),
          rule: kind === 'Place' ? 'place.seen' : 'organization.seen',
          confidence: 0.5,
        },
      ];
    });
  });
