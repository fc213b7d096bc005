import type { Span } from '../../model/index.js';
import { readLeadingName } from '../context/leading-name.js';
import type { Scene } from '../scene.js';
import { awardWords } from '../grammar/award-words.js';
import type { AwardSource } from './award-naming.js';

/** 在省政协“甲”“乙”等多项评比中, 在全市…知识竞赛活动中: the contest whose prize follows. */
const CONTEST =
  /在([^,,。;;\n]{2,60}?)(?:等(?:多项|各项)?)?(?:系列)?(?:活动|评比|评选|评审|大赛)?(?:评比|评选)?(?:活动)?中[,,]?(?:共|先后|分别|喜)?$/u;
/** 被全国政协评选为: the granter stands between. */
const GRANTER = /被([^,,。;;被]{2,20}?)(?:评选|评定|评|授予|表彰|表扬|确定|命名|认定|列)$/u;
/** 省政协决定…, 市委表彰…, 省政协办公厅近日通报…: the body that gives, itself or through its office, what follows. */
const DECIDER =
  /([\u3400-\u9fff]{0,8}(?:政协|委|政府))(?:党组|常委会|办公厅|办公室)?(?=(?:近日|日前|发文|专门)?(?:决定|表彰|表扬|通报|授予|评选|公布)|关于[^。\n]{0,60}(?:通报|决定|表彰|评选))/gu;

/** A contest told before its prize: the words that open the prize's name, one for each quoted member. */
export interface Contest {
  readonly prefixes: readonly string[];
}

/** Reads 在…中 right before `at`; undefined where no contest is named. */
export function contestBefore(text: string, at: number): Contest | undefined {
  const words = CONTEST.exec(text.slice(Math.max(0, at - 90), at))?.[1];
  if (words === undefined || /过程|工作$|实践/u.test(words)) return undefined;
  const quoted = [...words.matchAll(/“([^“”]+)”/gu)].map(([, inner]) => inner ?? '');
  if (quoted.length === 0) return { prefixes: [words] };
  const before = words.slice(0, words.indexOf('“'));
  return { prefixes: quoted.map((inner) => `${before}${inner}`) };
}

/** Who gives the prize whose verb begins at `verb`, ends at `at`: told between (被省政协评为) or as the sentence's decider. */
export function sourceBefore(scene: Scene, sentence: Span, at: number): AwardSource | undefined {
  const before = scene.text.slice(sentence.start, at);
  const between = GRANTER.exec(before.replace(/[为出了]+$/u, ''))?.[1];
  const told = between === undefined ? undefined : readLeadingName(scene, between);
  if (told && told.body !== '') return { lead: told.name, granter: told.name };
  const decider = [...before.matchAll(DECIDER)].at(-1)?.[1];
  if (decider === undefined) return undefined;
  for (let start = 0; start < decider.length - 1; start += 1) {
    const lead = readLeadingName(scene, decider.slice(start));
    if (lead && lead.body !== '' && lead.length === decider.length - start) return { lead: lead.name, granter: lead.name };
  }
  return undefined;
}

/** The prize named before a bare grade in the same sentence: “政协工作创新奖”…荣获一等奖. */
export function prizeBefore(scene: Scene, sentence: Span, at: number): string | undefined {
  const { noun, grade } = awardWords(scene.knowledge.lexicon);
  const before = scene.text.slice(sentence.start, at);
  const prizes = [...before.matchAll(noun)]
    .map(([words]) => words.replace(/[“”‘’]/gu, ''))
    .filter((words) => words.endsWith('奖') && !grade.test(words));
  return prizes.at(-1);
}
