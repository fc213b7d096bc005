import type { RelativeUnit } from '../../model/index.js';
import type { Scene } from '../scene.js';
import { TERM, splitPlaces } from './committee-forms.js';
import { nameRelative } from './naming.js';

/** What a name begins with, told in full. */
export interface LeadingName {
  /** The full name of the place or body: 湖南省, 湖南省政协, 中共衡阳市委. */
  readonly name: string;
  /** The body's word after the place, '' for a place alone. */
  readonly body: string;
  /** How many characters of the written name it stands for. */
  readonly length: number;
}

const BODY = '政协|委(?!员|托)|人民政府|政府';
const FULL_FORM = new RegExp(`^(?:中国人民政治协商会议|政协)(?:${TERM})?([\\u3400-\\u9fff]{2,20}?)(?:${TERM})?委员会`, 'u');
const NATIONAL = /^全国(政协)?/u;
const RELATIVE = new RegExp(
  `^(?:([全我本])(自治区|[省市州盟县区旗])|(自治区|[省市州盟县区旗])(?=级(?!别)|直(?!播|接)|${BODY}))级?(${BODY})?`,
  'u',
);
const PLACED_BODY = new RegExp(`^(${BODY})`, 'u');

/**
 * Reads the place or body that a written name begins with: 省政协… → 湖南省政协, 全市… → 衡阳市, 省级… → 湖南省,
 * 政协第十二届全国委员会… → 全国政协, 资阳政协… → 资阳市政协. Undefined where it begins with neither or the home does not tell.
 */
export function readLeadingName(scene: Scene, written: string): LeadingName | undefined {
  const { context, knowledge } = scene;
  const full = FULL_FORM.exec(written);
  if (full) {
    const place = full[1] ?? '';
    if (place === '全国') return { name: '全国政协', body: '政协', length: full[0].length };
    const last = splitPlaces(knowledge.gazetteer, place)?.at(-1);
    if (last !== undefined) return { name: `${fullPlaceName(scene, last)}政协`, body: '政协', length: full[0].length };
  }
  const national = NATIONAL.exec(written);
  if (national) return { name: national[0], body: national[1] ?? '', length: national[0].length };
  const relative = RELATIVE.exec(written);
  if (relative) {
    const unit = (relative[2] ?? relative[3]) as RelativeUnit;
    const body = relative[4] ?? '';
    const name = nameRelative(context, knowledge.gazetteer, unit, body === '人民政府' ? '政府' : body);
    if (name !== undefined) return { name, body, length: relative[0].length };
  }
  return readPlaced(scene, written);
}

function readPlaced(scene: Scene, written: string): LeadingName | undefined {
  const { gazetteer } = scene.knowledge;
  let at = 0;
  let last = '';
  for (;;) {
    const found = gazetteer.longestAt(written, at);
    if (!found) break;
    last = written.slice(at, at + found.length);
    at += found.length;
  }
  if (last === '') return undefined;
  const body = PLACED_BODY.exec(written.slice(at))?.[1] ?? '';
  if (body === '') return { name: written.slice(0, at), body, length: at };
  const place = fullPlaceName(scene, last);
  const word = body === '人民政府' ? '政府' : body;
  return { name: word === '委' ? `中共${place}委` : `${place}${word}`, body: word, length: at + body.length };
}

/** The full name of a place, the division nearest to the report's home where several share it. */
export function fullPlaceName(scene: Scene, place: string): string {
  const { gazetteer } = scene.knowledge;
  const home = scene.context.home ?? [];
  const candidates = gazetteer.byName(place);
  const shared = (path: readonly string[]): number => path.filter((step, index) => home[index] === step).length;
  const best = [...candidates].sort((a, b) => shared(gazetteer.path(b)) - shared(gazetteer.path(a)))[0];
  return best?.name ?? place;
}
