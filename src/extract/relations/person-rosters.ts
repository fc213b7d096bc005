import { type SeenMention, type SentenceView, between } from '../grammar/sentence-view.js';
import { titleWords } from '../mentions/person-titles.js';
import type { Scene } from '../scene.js';

/** What a list of persons and posts may hold besides them. */
const FILLING = /[\s、,;:。()等和及与女兼]|以及|同志|领导|党组|机关|原|专职|兼职|班子成员|成员|[\u3400-\u9fff]{1,3}族/gu;
/** Signs that something is told, not listed. */
const TELLS =
  /[了将把被说听作率赴]|出席|参加|列席|主持|就座|就坐|强调|指出|要求|表示|汇报|调研|召开|记者|通讯员|摄|报道|编辑|责编|审核|来源/u;
/** Letters left over for each person: bodies not known, grades of posts. */
const LEFT_PER_PERSON = 4;

/** Whether a sentence only lists persons with their posts (副主席某某、某某;), so that what is told stands in another one. */
export function isRoster(scene: Scene, view: SentenceView): boolean {
  const persons = view.mentions.filter(({ kind }) => kind === 'Person');
  if (persons.length === 0) return false;
  const left = restOfRoster(scene, view);
  return !TELLS.test(left) && left.length <= LEFT_PER_PERSON * persons.length;
}

function restOfRoster(scene: Scene, view: SentenceView): string {
  let at = view.start;
  let rest = '';
  for (const { start, end } of view.mentions.filter(isNamed)) {
    if (start > at) rest += between(view, at, start);
    at = Math.max(at, end);
  }
  rest += between(view, at, view.end);
  return rest.replace(titleWords(scene.knowledge.lexicon).pattern(), '').replace(FILLING, '');
}

function isNamed({ kind }: SeenMention): boolean {
  return kind === 'Person' || kind === 'Committee' || kind === 'Organization' || kind === 'Place';
}
