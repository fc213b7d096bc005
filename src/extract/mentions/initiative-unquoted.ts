import { foldWidth } from '../../model/index.js';
import type { Scene } from '../scene.js';
import { findCampaigns } from './initiative-campaigns.js';
import { formulaShape } from './initiative-formulas.js';
import { type InitiativeLexicon, initiativeLexicon } from './initiative-lexicon.js';
import type { NamedInitiative } from './initiative-names.js';

/** What names of platforms and serial activities end in; a common noun before it makes a name (民意恳谈会 is one only where counted or listed). */
const FORM =
  '(?:议事堂|议事厅|议事会|议事亭|驿站|会客厅|直通车|恳谈会|读书会|圆桌会|讲堂|学堂|书院|书苑|书屋|沙龙|活动日|服务日|活动周|每月谈|茶座|夜话|早茶|下午茶)';
/** 12家|民生议事堂, 316个村(社区)|协商驿站 */
const COUNTED = new RegExp(
  `\\d[余多]?[个家处](?:[^,。;、\\n]{0,6}\\))?(\\p{Script=Han}{2,4}?(?:议事堂|议事厅|议事亭|驿站|会客厅|直通车|恳谈会))`,
  'gu',
);
/** 打造年度|资政会|品牌 */
const BRANDED = new RegExp(
  `(?:打造|做强|做优|擦亮|叫响|打响|创建)(?:了)?(?:年度|系列)?(\\p{Script=Han}{0,6}?(?:${FORM}|\\p{Script=Han}{2,4}会))(?:等)?(?:工作|履职|协商|特色)?品牌`,
  'gu',
);
/** 推出|民声直通车 */
const LAUNCHED = new RegExp(
  `(?:推出|创办|创设|开设|首创|打造)了?(\\p{Script=Han}{2,4}?(?:直通车|会客厅|议事厅|议事堂|议事亭|恳谈会))`,
  'gu',
);
/** 打造|智慧政协通|平台 */
const ONLINE =
  /(?:打造|搭建|推出|上线|开发|启用|建成|建设|升级|用好|依托)了?((?:智慧|数字|掌上|网上|移动)?政协[云通网])(?=(?:履职|协商|议政|服务|线上|数字|网络){0,2}(?:平台|系统|小程序|[Aa][Pp][Pp]))/gu;
/** 推行|田埂工作法, 坚持|生态立县战略 */
const WORKING_METHOD = /(?:推行|推广|创新|探索|形成|运用|总结)(?:出|了|形成)?(\p{Script=Han}{2,6}工作法)/gu;
const STRATEGY =
  /(?:坚持|实施|践行|深化|落实)((?:\p{Script=Han}{4}、)?\p{Script=Han}{2}(?:立|兴|强|富|活|旺|美)[省市县区州镇])(?=(?:发展)?战略)/gu;
/** 开展甲、乙、丙等活动: the names of a list, each with the form of a name. */
const LISTED = /(?:开展|举办|推出|开设|打造)([^,。;:“”《》\n]{4,60}?)等(?=[^,。;:“”\n]{0,14}(?:活动|品牌|平台|载体|栏目))/gu;
const LISTED_NAME = /^\p{Script=Han}{2,8}$/u;
const LISTED_FORM = new RegExp(`(?:${FORM}|[荟苑享坊汇吧])$`, 'u');
/** 两个|“全覆盖”: the number stands before the marks. */
const SPLIT = /([两三四五六七八九十]个)[“‘](\p{Script=Han}{2,5})[”’]/gu;
/** 三高四新|战略, 1+7+N|模式: a formula without marks is one only before its noun. */
const BARE =
  /([\d]{1,2}(?:\+[\dNX]{1,2}){1,4}|[一二两三四五六七八九双][\p{Script=Han}]{1,2}[一二两三四五六七八九双多][\p{Script=Han}]{1,2})(?=(?:工作|发展|履职|协商|监督|的|美好){0,2}(?:战略|蓝图|模式|机制|制度|工作法|体系|行动|品牌))/gu;
/** A formula in the middle of a longer run of characters is a chance find; these may stand before one. */
const BARE_LEAD =
  /(?:^|[,。;:、\s“(]|实施|落实|践行|推行|深化|开展|构建|打造|坚持|聚焦|围绕|探索|建立|完善|锚定|贯彻|紧扣|实现|推进|服务|的|了)$/u;

/** Finds initiatives that stand without quotation marks of their own: known platforms, and names that their surroundings mark out. */
export function findUnquotedInitiatives(scene: Scene): readonly NamedInitiative[] {
  const text = foldWidth(scene.text);
  const lexicon = initiativeLexicon(scene.knowledge.lexicon);
  const found: NamedInitiative[] = [];
  const take = (start: number, words: string, kind: NamedInitiative['kind'], rule: string, confidence: number): void => {
    found.push({ span: { start, end: start + words.length }, words, kind, rule: `initiative.${rule}`, confidence });
  };
  for (const match of text.matchAll(knownPattern(lexicon))) {
    const kind = lexicon.known.get(match[1] ?? '') ?? 'Brand';
    const whole = kind === 'Brand' ? wholeQuotation(scene, match.index, match[0], lexicon) : undefined;
    take(whole?.start ?? match.index, whole?.words ?? match[0], kind, 'known', 0.85);
  }
  found.push(...findCampaigns(scene));
  for (const pattern of [COUNTED, BRANDED])
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      take(match.index + match[0].indexOf(name), name, 'Brand', 'platform', 0.75);
    }
  for (const pattern of [LAUNCHED, ONLINE])
    for (const match of text.matchAll(pattern))
      take(match.index + match[0].length - (match[1]?.length ?? 0), match[1] ?? '', 'Brand', 'platform', 0.7);
  for (const pattern of [WORKING_METHOD, STRATEGY])
    for (const match of text.matchAll(pattern))
      take(match.index + match[0].length - (match[1]?.length ?? 0), match[1] ?? '', 'Policy', 'method', 0.75);
  for (const match of text.matchAll(LISTED)) {
    const items = (match[1] ?? '').split('、');
    let at = match.index + match[0].indexOf(match[1] ?? '');
    for (const item of items) {
      if (items.length > 1 && LISTED_NAME.test(item) && LISTED_FORM.test(item)) take(at, item, 'Brand', 'listed', 0.75);
      at += item.length + 1;
    }
  }
  for (const match of text.matchAll(SPLIT)) {
    const [whole, count = '', thing = ''] = match;
    found.push({
      span: { start: match.index, end: match.index + whole.length },
      words: `${count}${thing}`,
      kind: 'Policy',
      rule: 'initiative.split-number',
      confidence: 0.9,
    });
  }
  for (const match of text.matchAll(BARE)) {
    const words = match[1] ?? '';
    if (formulaShape(words) && BARE_LEAD.test(text.slice(Math.max(0, match.index - 4), match.index)))
      take(match.index, words, 'Policy', 'bare-formula', 0.8);
  }
  return found;
}

const knownPatterns = new WeakMap<InitiativeLexicon, RegExp>();

function knownPattern(lexicon: InitiativeLexicon): RegExp {
  const names = [...lexicon.known.keys()].sort((a, b) => b.length - a.length).join('|');
  const there = knownPatterns.get(lexicon) ?? new RegExp(`(?:智慧|数字|掌上|网上|移动)?(${names})`, 'gu');
  knownPatterns.set(lexicon, there);
  return there;
}

const LONGEST_ADDITION = 4;
const NOT_IN_NAME = /[·•・、,+\s]|(?:建设|创建|活动|品牌|平台|工作|系列)$/u;

/** “智慧政协云”: a quotation little longer than the known name in it is a name of its own, unless a verb or a common noun makes it longer. */
function wholeQuotation(
  { quotes, text }: Scene,
  at: number,
  name: string,
  lexicon: InitiativeLexicon,
): { readonly start: number; readonly words: string } | undefined {
  const around = quotes.find(({ inner: { start, end } }) => start <= at && at + name.length <= end && end - start > name.length);
  if (!around) return undefined;
  const words = foldWidth(text.slice(around.inner.start, around.inner.end));
  const isName =
    words.length <= name.length + LONGEST_ADDITION &&
    !NOT_IN_NAME.test(words) &&
    ![...lexicon.verbs.keys()].some((verb) => words.startsWith(verb));
  return isName ? { start: around.inner.start, words } : undefined;
}
