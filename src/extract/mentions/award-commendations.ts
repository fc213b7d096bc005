import type { Mention, Span } from '../../model/index.js';
import { awardWords } from '../grammar/award-words.js';
import { maskEnclosed } from '../grammar/masked-text.js';
import type { Scene } from '../scene.js';
import { sourceBefore } from './award-context.js';
import { createAward } from './award-naming.js';

/** 对2018年度履职优秀委员进行表彰, 对《…》等80篇优秀信息、某政协等10个先进集体予以表彰: who is commended names the honour. */
const COMMENDED = /对([^。;;\n对]{3,200}?)(?:的?获奖(?:单位|个人|委员|者)?)?(?:进行|予以|给予)了?(?:通报)?(?:表彰|表扬|奖励)/gu;
/** 省政协十二届一次会议以来优秀提案: since when says nothing of the honour. */
const SINCE = /[一二三四五六七八九十\d]+届(?:[一二三四五六七八九十\d]+次会议)?以来的?/u;
/** 王浩宇等20名: for whom, and how many. */
const RECIPIENTS = /^.*?等(?:\d+|[一二三四五六七八九十]+)(?:余|多)?[篇个名件位家条]/u;
/** 宣传、信息等工作先进单位: the members are parts of one name that no rule can share out. */
const SHARED_TAIL = /等(?:工作|方面|活动)|“[^”]*、/u;
const MEMBER = /[^、和]+/gu;

/** Finds honours told by who is commended, one for each member joined by 、 and 和. */
export function findCommendedHonours(scene: Scene): readonly Mention[] {
  return [...maskEnclosed(scene).matchAll(COMMENDED)].flatMap((match): readonly Mention[] => {
    const masked = match[1] ?? '';
    const start = match.index + 1;
    if (SHARED_TAIL.test(scene.text.slice(start, start + masked.length))) return [];
    return [...masked.matchAll(MEMBER)].flatMap(({ index, 0: member }) => {
      const honour = honourOf(scene, { start: start + index, end: start + index + member.length });
      return honour ?? [];
    });
  });
}

function honourOf(scene: Scene, member: Span): Mention | undefined {
  const words = scene.text.slice(member.start, member.end);
  const skipped = RECIPIENTS.exec(words)?.[0].length ?? 0;
  const honour = words.slice(skipped);
  const end = [...honour.matchAll(awardWords(scene.knowledge.lexicon).noun)].map(({ index, 0: noun }) => index + noun.length).at(-1);
  if (end === undefined || end < honour.replace(/[”’]+$/u, '').length) return undefined;
  const sentence = { start: scene.text.lastIndexOf('。', member.start) + 1, end: member.start };
  const span = { start: member.start + skipped, end: member.start + skipped + end };
  return createAward(
    scene,
    span,
    honour.slice(0, end).replace(SINCE, ''),
    sourceBefore(scene, sentence, member.start),
    'award.commended',
    0.75,
  );
}
