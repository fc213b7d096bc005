import type { Mention } from '../../model/index.js';
import { maskEnclosed } from '../grammar/masked-text.js';
import type { Scene } from '../scene.js';

const TOPIC_MEETING =
  /(?:围绕|就|以|聚焦)((?:“□+”[、和及与]?)+)(?:等?(?:\d+个)?(?:议题|课题|主题|内容|问题|为题|为主题)?[,,]?)(?:组织|牵头|专题|分别)?(?:召开|举行|举办)了?(?:\d+次|[一二两三]次)?([^,,。;;、“”《》\s]{0,14}?(?:常委会会议|常委会议|协商会议|座谈会|协商会|研讨会|常委会|会议))/gu;
const ACTIVITY = /(?:举办|举行|主办|承办)的?[^,,。“]{0,4}(“□+”系列活动之[^,,。、“”]{2,14}活动)|(“□+”(?:重点)?提案办理协商(?:活动|会议?))/gu;
const OWN_PLACE = /^我[省市县区州]/u;

/**
 * Finds meetings told by their topic: 围绕“…”召开专题议政性常委会会议 names “…”专题议政性常委会会议, one for each topic;
 * and the few kinds of activity that are single events (“…”系列活动之…活动, “…”重点提案办理协商活动).
 */
export function findTopicMeetings(scene: Scene): readonly Mention[] {
  const masked = maskEnclosed(scene);
  const meetings = [...masked.matchAll(TOPIC_MEETING)].flatMap((match): readonly Mention[] => {
    const noun = match[2] ?? '';
    const end = match.index + match[0].length;
    return scene.quotes
      .filter(({ depth, outer }) => depth === 0 && outer.start >= match.index && outer.end <= end)
      .map(({ inner, outer }): Mention => {
        const topic = scene.text.slice(inner.start, inner.end).replace(OWN_PLACE, '').replace(/\s+/gu, ' ');
        return {
          kind: 'Event',
          span: outer,
          reference: { how: 'named', name: `“${topic}”${noun}` },
          rule: 'event.by-topic',
          confidence: 0.8,
        };
      });
  });
  const activities = [...masked.matchAll(ACTIVITY)].map((match): Mention => {
    const words = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].length - words.length;
    const span = { start, end: start + words.length };
    return {
      kind: 'Event',
      span,
      reference: { how: 'named', name: scene.text.slice(span.start, span.end) },
      rule: 'event.activity',
      confidence: 0.85,
    };
  });
  return [...meetings, ...activities];
}
