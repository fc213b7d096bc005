import type { Mention } from '../../model/index.js';
import { readLeadingName } from '../context/leading-name.js';
import { maskEnclosed } from '../grammar/masked-text.js';
import type { Scene } from '../scene.js';

/** 某某委员工作室在上海市举行成立仪式: what is founded or opened stands before the verb, the ceremony behind it. */
const CEREMONY =
  /(?:^|[,,。;;、\s])(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?[,,]?|近日[,,]?|日前[,,]?)?([^,,。;;、\s在]{5,32})(?:在[^,,。;;]{2,16})?(?:隆重|正式)?(?:举行|举办)了?((?:成立|揭牌|授牌|启动|开工|奠基|落成|上线|签约|颁奖)仪式)/gmu;
/** A body that holds the ceremony of something else. */
const HOLDER_ALONE = /(?:政协|委|政府|局|办公室|委员会|中心|主席|书记|领导)$/u;

/** Finds ceremonies named by what they are for and the verb between: the thing's name + 仪式. */
export function findCeremonies(scene: Scene): readonly Mention[] {
  return [...maskEnclosed(scene).matchAll(CEREMONY)].flatMap((match): readonly Mention[] => {
    const [written, subject = '', ceremony = ''] = match;
    if (HOLDER_ALONE.test(subject)) return [];
    const start = match.index + written.indexOf(subject);
    const thing = scene.text.slice(start, start + subject.length);
    const lead = readLeadingName(scene, thing);
    const name = `${lead ? `${lead.name}${thing.slice(lead.length)}` : thing}${ceremony}`;
    const span = { start, end: match.index + written.length };
    return [{ kind: 'Event', span, reference: { how: 'named', name }, rule: 'event.ceremony', confidence: 0.8 }];
  });
}
