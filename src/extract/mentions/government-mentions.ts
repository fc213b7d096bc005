import type { Mention, OrganizationCategory, Reference, RelativeUnit } from '../../model/index.js';
import { placeBefore } from '../context/places-before.js';
import type { MentionExtractor } from '../extractor.js';
import type { Scene } from '../scene.js';
import { officeWords } from './offices.js';

const UNIT = /(自治区|[省市县区州旗盟])$/u;
/** 全市, 各县: bodies in general. */
const GENERAL = /(?:全|各|级|两|兄弟)(?:自治区|[省市县区州旗盟])$/u;
/** Parties beside the Communist one keep their own name: 民建市委 is the city branch of 民建. */
const OTHER_PARTY =
  /(民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|台盟|民主党派|共青|团)(?:[\u4e00-\u9fff]{2,4}?)?(?:自治区|[省市县区州旗盟])$/u;
/** An office that shares the place of the one before it need not be a known one: 县科协和|文旅体局. */
const ANY_OFFICE = /^(?![省市县区州])[\u4e00-\u9fff]{2,6}?(?:局|委|办)(?=[、,,。;;和等\s]|有关|相关|主要|负责|共同|联合|对|分别|$)/u;
/** 市委会, 区委会: what the democratic parties call theirs, after lists too (民建、民进市委会). */
const OTHER_BRANCH = /^委会(?![同议])/u;
/** 自治州党委: the Communist Party's committee in the autonomous divisions. */
const AUTONOMOUS_PARTY = /(?:自治[区州县旗]|州)党$/u;
const PARTY = /委(?!员|托|派|任|屈|以|婉|实)/gu;
const GOVERNMENT = /(?:人民)?政府/gu;

/**
 * Finds the bodies of power by place or relatively: party committees (中共耒阳市委, 市委) and their offices (省委办公厅), governments
 * (市政府) and departments (市发改委、经信局, where the second takes the place of the first).
 */
export const extractGovernmentBodies: MentionExtractor = (scene) => [
  ...partyCommittees(scene),
  ...governments(scene),
  ...departments(scene),
  ...centralBodies(scene),
];

/** Who a word that ends a body's place belongs to: the place named before it, or the unit. */
function ownerBefore(scene: Scene, end: number, body: string): { readonly start: number; readonly reference: Reference } | undefined {
  const { text, knowledge } = scene;
  const place = placeBefore(knowledge.gazetteer, text, end);
  if (place && (place.place.length > 2 || /[省市县区州旗盟]$/u.test(place.place) || place.within.length > 0)) {
    return { start: place.start, reference: { how: 'placed', place: place.place, within: place.within, body } };
  }
  const before = text.slice(Math.max(0, end - 6), end);
  const unit = UNIT.exec(before)?.[1] as RelativeUnit | undefined;
  if (unit === undefined || GENERAL.test(before)) return undefined;
  const sharing = sharedPlace(scene, end - unit.length, unit);
  const start = end - (/自治[州县旗]$/u.test(before) ? 3 : unit.length);
  if (sharing) return { start: end - unit.length, reference: { how: 'placed', ...sharing, body } };
  return { start, reference: { how: 'relative', unit, body } };
}

/** 衡阳市委、|市政府: the second body takes the place of the first when both are of one unit. */
function sharedPlace(
  { text, knowledge }: Scene,
  start: number,
  unit: string,
): { readonly place: string; readonly within: readonly string[] } | undefined {
  const first = /(?:委|政府|人大|政协)[、和与及]$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  if (first === undefined) return undefined;
  const found = placeBefore(knowledge.gazetteer, text, start - first.length);
  return found?.place.endsWith(unit) === true ? { place: found.place, within: found.within } : undefined;
}

function organization(
  start: number,
  end: number,
  reference: Reference,
  category: OrganizationCategory,
  rule: string,
  confidence: number,
): Mention {
  return { kind: 'Organization', span: { start, end }, reference, category, rule, confidence };
}

function partyCommittees(scene: Scene): readonly Mention[] {
  const { text, knowledge } = scene;
  const offices = officeWords(knowledge.lexicon, 'party-offices');
  const ofDepartment = officeWords(knowledge.lexicon, 'departments');
  const mentions: Mention[] = [];
  for (const { index } of text.matchAll(PARTY)) {
    if (OTHER_PARTY.test(text.slice(Math.max(0, index - 12), index)) || OTHER_BRANCH.test(text.slice(index, index + 3))) continue;
    const owner = ownerBefore(scene, AUTONOMOUS_PARTY.test(text.slice(Math.max(0, index - 4), index)) ? index - 1 : index, '委');
    if (!owner) continue;
    const start = text.slice(owner.start - 2, owner.start) === '中共' ? owner.start - 2 : owner.start;
    mentions.push(
      organization(
        start,
        index + 1,
        { ...owner.reference, body: '委' } as Reference,
        'party',
        `organization.party-${owner.reference.how}`,
        0.95,
      ),
    );
    let from = start;
    let at = index + 1;
    for (;;) {
      const office = offices.pattern.exec(text.slice(at, at + 16))?.[0];
      const department = office === undefined && from !== start ? ofDepartment.pattern.exec(text.slice(at, at + 16))?.[0] : undefined;
      const word = office ?? department;
      if (word === undefined) break;
      const body = office === undefined ? (ofDepartment.shortOf.get(word) ?? word) : `委${offices.shortOf.get(word) ?? word}`;
      mentions.push(
        organization(from, at + word.length, { ...owner.reference, body } as Reference, 'department', 'organization.party-office', 0.95),
      );
      at += word.length;
      if (!/[、和与]/u.test(text.charAt(at))) break;
      from = at += 1;
    }
  }
  return mentions;
}

function governments(scene: Scene): readonly Mention[] {
  const { text } = scene;
  const mentions: Mention[] = [];
  for (const match of text.matchAll(GOVERNMENT)) {
    const end = match.index + match[0].length;
    const owner = ownerBefore(scene, match.index, '政府');
    if (!owner || /^(?:工作报告|购买|采购|投资|引导|主导|债|网站|门户|职能|部门|性)/u.test(text.slice(end, end + 5))) continue;
    const office = /^(?:办公厅|办公室|办(?!公|理|事|好|实|结|法|学|复|成)|参事室|研究室)/u.exec(text.slice(end, end + 4))?.[0];
    mentions.push(organization(owner.start, end, owner.reference, 'government', `organization.government-${owner.reference.how}`, 0.95));
    if (office === undefined) continue;
    const body = `政府${office === '办公室' ? '办' : office}`;
    mentions.push(
      organization(
        owner.start,
        end + office.length,
        { ...owner.reference, body } as Reference,
        'department',
        'organization.government-office',
        0.95,
      ),
    );
  }
  return mentions;
}

function departments(scene: Scene): readonly Mention[] {
  const { text, knowledge } = scene;
  const { pattern, shortOf } = officeWords(knowledge.lexicon, 'departments');
  const mentions: Mention[] = [];
  for (const match of text.matchAll(/(?:自治区|[省市县区州旗盟])(?=[\u4e00-\u9fff])/gu)) {
    let end = match.index + match[0].length;
    let word = pattern.exec(text.slice(end, end + 16))?.[0];
    if (word === undefined) continue;
    const owner = ownerBefore(scene, end, '');
    if (!owner) continue;
    let start = owner.start;
    while (word !== undefined) {
      const short = shortOf.get(word) ?? word;
      if (!isPartOfLongerWord(text, end + word.length, word)) {
        const mention = organization(
          start,
          end + word.length,
          { ...owner.reference, body: short } as Reference,
          'department',
          'organization.department',
          0.93,
        );
        mentions.push(mention);
      }
      end += word.length;
      const joint = /^(?:局|委)?(?:[、和与及]|以及)/u.exec(text.slice(end, end + 3))?.[0];
      start = end + (joint?.length ?? 0);
      end = start;
      const next = text.slice(start, start + 16);
      word = joint === undefined ? undefined : (pattern.exec(next)?.[0] ?? ANY_OFFICE.exec(next)?.[0]);
    }
  }
  return mentions;
}

/** 人大代表, 团委书记 stay; 法院系统, 检察院建议 stay; 纪委 inside 纪委监委 is taken by the longest match already. */
function isPartOfLongerWord(text: string, end: number, word: string): boolean {
  return (word === '人大' && /^(?:代表|附)/u.test(text.slice(end, end + 2))) || (word === '法院' && text.charAt(end) === '路');
}

function centralBodies({ text }: Scene): readonly Mention[] {
  return [...text.matchAll(/中共中央|党中央|国务院/gu)].map((match) =>
    organization(
      match.index,
      match.index + match[0].length,
      { how: 'named', name: match[0] === '国务院' ? '国务院' : '中共中央', scope: '' },
      match[0] === '国务院' ? 'government' : 'party',
      'organization.central',
      0.9,
    ),
  );
}
