import type { Mention } from '../../model/index.js';
import { readLeadingName } from '../context/leading-name.js';
import type { Scene } from '../scene.js';

/** 自治州成立60周年庆祝活动, 建县500周年纪念大会 */
const ANNIVERSARY =
  /[\u3400-\u9fff]{0,14}(?:成立|建立|设立|建[州县市区校院]|诞辰|解放)(?:\d{1,4}|[一二三四五六七八九十百]{1,4})周年(?:系列|主题)*(?:庆祝|纪念|庆典)(?:系列|主题)*(?:活动|大会|仪式|晚会|演出)?/gu;
/** Verbs, prepositions and organs in front of the name. */
const BEFORE =
  /^.*(?:完成|圆满|做好|参加|出席|参与|举办|举行|召开|筹备|筹办|承办|组织|开展|服务|保障|迎接|助力|围绕|配合|以|在|为|对|了|好|的|和|与|向|[今去]年|期间)/u;

/** Finds the ceremonies of an anniversary by whose it is, its number and 庆祝活动 or the like. */
export function findAnniversaries(scene: Scene): readonly Mention[] {
  return [...scene.text.matchAll(ANNIVERSARY)].flatMap((match): readonly Mention[] => {
    const [whole] = match;
    const founded = /(?:成立|建立|设立|建[州县市区校院]|诞辰|解放)(?:\d|[一二三四五六七八九十百])/u.exec(whole)?.index ?? 0;
    const skipped = BEFORE.exec(whole.slice(0, founded))?.[0].length ?? 0;
    const written = whole.slice(skipped);
    if (skipped === founded && /^(?:成立|建立|设立|诞辰|解放)/u.test(written)) return [];
    const lead = readLeadingName(scene, written);
    const name = lead ? `${lead.name}${written.slice(lead.length)}` : written;
    const start = match.index + skipped;
    return [
      {
        kind: 'Event',
        span: { start, end: start + written.length },
        reference: { how: 'named', name },
        rule: 'event.anniversary',
        confidence: 0.85,
      },
    ];
  });
}
