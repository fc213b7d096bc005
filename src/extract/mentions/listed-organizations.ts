import type { Mention, OrganizationCategory } from '../../model/index.js';
import type { MentionExtractor } from '../extractor.js';
import { nameStartBefore } from '../grammar/name-start.js';
import type { Scene } from '../scene.js';
import { verbsBeforeNames } from './organization-mentions.js';

/** 甲科技、乙铝业等公司; 以甲精密等为代表的企业: a noun behind the list says what its members are. */
const COMPANY_LIST = /等(?:\d+|[一二三四五六七八九十]+)?(?:家|户)?(?:为代表的)?(?:重点|骨干|龙头|委员|科技|规上|民营)?(?:公司|企业)/gu;
const STUDIO_LIST = /(?:政协)?委员(?:会客厅|工作室)/gu;
/** 高新区、临空经济区政协工作站: two of them. */
const STATION_LIST =
  /((?:[\u4e00-\u9fff]{2,10}(?:区|镇|乡|街道)、)+)[\u4e00-\u9fff]{2,10}(?:区|镇|乡|街道)(政协(?:工作站|联络站|联络处|工委))/gu;
const LONGEST_LIST = 60;

/**
 * Finds bodies that are named by a list and a word behind it: companies before 等公司, and studios whose ending is told once
 * (张三、李四委员工作室 are two).
 */
export const extractListedOrganizations: MentionExtractor = (scene) => [
  ...[...scene.text.matchAll(COMPANY_LIST)].flatMap((match) => companiesBefore(scene, match.index)),
  ...[...scene.text.matchAll(STUDIO_LIST)].flatMap((match) => studiosBefore(scene, match.index, match[0])),
  ...[...scene.text.matchAll(STATION_LIST)].flatMap((match) => stationsOf(scene, match)),
];

function listed(start: number, end: number, name: string, category: OrganizationCategory, rule: string): Mention {
  return { kind: 'Organization', span: { start, end }, reference: { how: 'named', name }, category, rule, confidence: 0.65 };
}

function companiesBefore({ text, knowledge }: Scene, end: number): readonly Mention[] {
  const verbs = verbsBeforeNames(knowledge.lexicon);
  const found: Mention[] = [];
  for (let at = end; at > end - LONGEST_LIST;) {
    const start = nameStartBefore(text, at, at, verbs);
    const name = text.slice(start, at);
    if (name.length >= 4 && !/^(?:多|各|重点|一批|部分)/u.test(name))
      found.unshift(listed(start, at, name, 'company', 'organization.listed-company'));
    if (text.charAt(start - 1) !== '、') break;
    at = start - 1;
  }
  return found;
}

function studiosBefore({ text, knowledge }: Scene, end: number, ending: string): readonly Mention[] {
  const names = /((?:[\u4e00-\u9fff]{2,3}、)+)([\u4e00-\u9fff]{2,3})(?:等\d*个?)?$/u.exec(text.slice(Math.max(0, end - LONGEST_LIST), end));
  if (!names) return [];
  const found: Mention[] = [];
  let at = end - names[0].length;
  const surnames = new Set(knowledge.lexicon.words('surnames'));
  for (const name of (names[1] ?? '').split('、').filter((part) => part !== '')) {
    const isPerson = surnames.has(name.charAt(0)) || surnames.has(name.slice(0, 2));
    if (isPerson) found.push(listed(at, at + name.length, `${name}${ending}`, 'studio', 'organization.listed-studio'));
    at += name.length + 1;
  }
  return found;
}

function stationsOf({ text, knowledge }: Scene, match: RegExpExecArray): readonly Mention[] {
  const [, members = '', ending = ''] = match;
  const found: Mention[] = [];
  let at = match.index;
  for (const member of members.split('、').filter((part) => part !== '')) {
    const end = at + member.length;
    const start = Math.max(at, nameStartBefore(text, end, end, verbsBeforeNames(knowledge.lexicon), false));
    if (end - start >= 3) found.push(listed(start, end, `${text.slice(start, end)}${ending}`, 'other', 'organization.listed-station'));
    at = end + 1;
  }
  return found;
}
