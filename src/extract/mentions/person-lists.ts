import type { Mention } from '../../model/index.js';
import type { Scene } from '../scene.js';
import { segment } from '../segment.js';
import { isNameShaped, nameWords, readNameAt } from './person-names.js';

/** A lead-in whose colon opens a list of persons: 出席会议的领导还有:, 参加调研的有:, 编委:. */
const LEAD_IN = /(?:领导|同志|人员|委员|代表|人士|嘉宾|名单|成员)?(?:还|分别|主要)?(?:有|是|为)?:\s*$/u;
const PERSONS_BEFORE = /(?:出席|参加|列席|到会|陪同|名单|同志|领导|嘉宾|人选|委员|个人|作者|编委|成员|代表)[^。;\n]{0,30}$/u;
/** Members of a list and what stands between them. */
const RUN =
  /(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff][ \u3000]{1,3}[\u3400-\u9fff])(?:[、,](?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff][ \u3000]{1,3}[\u3400-\u9fff])(?=[、,。;\n等也和及\s(])){2,}/gu;

/**
 * Finds lists of names that no title opens: three or more members between marks that all have the form of a name and are not
 * words, or members of any number behind a lead-in for persons.
 */
export function bareLists(scene: Scene): readonly Mention[] {
  const { text, knowledge } = scene;
  const words = nameWords(knowledge.lexicon);
  const mentions: Mention[] = [];
  for (const match of text.matchAll(RUN)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const led = LEAD_IN.test(before) && PERSONS_BEFORE.test(before);
    const members = [...match[0].matchAll(/[^、,]+/gu)].map(({ index, 0: name }) => ({ start: match.index + index, name }));
    const plausible = members.filter(({ name }) => isNameShaped(words, name) && !isWord(name));
    const shaped = members.filter(({ name }) => isNameShaped(words, name));
    const enough = led ? plausible.length * 2 >= members.length : plausible.length >= 3 && plausible.length * 10 >= members.length * 8;
    if (!enough) continue;
    for (const { start, name } of shaped) {
      const reading = readNameAt(words, text, start);
      if (!reading || reading.end !== start + name.length) continue;
      mentions.push({
        kind: 'Person',
        span: { start, end: start + name.length },
        reference: { how: 'named', name: reading.name },
        rule: led ? 'person.list-led-in' : 'person.list',
        confidence: led ? 0.9 : 0.8,
      });
    }
  }
  return mentions;
}

/** A word of the dictionary that is no name. */
function isWord(name: string): boolean {
  const [first] = segment(name);
  return first !== undefined && first.text.length >= 2 && !/^(?:nr|x|nz)/u.test(first.tag);
}
