import type { Mention } from '../../model/index.js';
import { awardWords } from '../grammar/award-words.js';
import { maskEnclosed } from '../grammar/masked-text.js';
import type { Scene } from '../scene.js';
import { sourceBefore } from './award-context.js';
import { createAward } from './award-naming.js';

/** 对2018年度履职优秀委员进行表彰: who or what is commended names the honour. */
const COMMENDED = /对([^,,。;;、\n对]{3,40}?)(?:的?获奖(?:单位|个人|委员|者)?)?(?:进行|予以|给予)了?(?:通报)?(?:表彰|表扬|奖励)/gu;

/** 省政协十二届一次会议以来优秀提案: since when says nothing of the honour. */
const SINCE = /[一二三四五六七八九十\d]+届(?:[一二三四五六七八九十\d]+次会议)?以来的?/u;

/** Finds honours told by who is commended, one for each member joined by 和. */
export function findCommendedHonours(scene: Scene): readonly Mention[] {
  const { noun } = awardWords(scene.knowledge.lexicon);
  const masked = maskEnclosed(scene);
  return [...masked.matchAll(COMMENDED)].flatMap((match): readonly Mention[] => {
    const object = match[1] ?? '';
    const start = match.index + 1;
    const written = scene.text.slice(start, start + object.length);
    let at = start;
    return written.split('和').flatMap((member): readonly Mention[] => {
      const from = at;
      at += member.length + 1;
      const ends = [...member.matchAll(noun)].map(({ index, 0: words }) => index + words.length);
      const end = ends.at(-1);
      if (end === undefined || end < member.replace(/[”’]+$/u, '').length) return [];
      const source = sourceBefore(scene, { start: scene.text.lastIndexOf('。', match.index) + 1, end: match.index }, match.index);
      const award = createAward(
        scene,
        { start: from, end: from + end },
        member.slice(0, end).replace(SINCE, ''),
        source,
        'award.commended',
        0.75,
      );
      return award ? [award] : [];
    });
  });
}
