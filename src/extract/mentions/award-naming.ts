import type { Mention, RelativeUnit, Span } from '../../model/index.js';
import { type LeadingName, readLeadingName } from '../context/leading-name.js';
import { nameRelative } from '../context/naming.js';
import type { Scene } from '../scene.js';

const LEADING_YEAR = /^[“‘"]?\d{4}(?:[-—–~至]\d{2,4})?年(?:度)?/u;
const YEARS = /(?:\d{4}年?[-—–~至])?\d{4}年度?/gu;
const EDITION = /第[一二三四五六七八九十百\d]+届/gu;
const MARKS = /[“”‘’"《》「」\s]/gu;
/** 优秀市政协委员 is 市政协's 优秀政协委员. */
const BODY_INSIDE = /^(优秀|先进)([省市县区州旗])政协(委员|提案|信息)$/u;

const BARE_UNIT = /^([省市县区州旗])(?=优秀|先进|劳动模范|文明|示范)/u;

/** Who gives a prize, where the words around its name tell. */
export interface AwardSource {
  /** Full name of the place or body that opens the prize's name. */
  readonly lead: string;
  /** Full name of the body that gives it. */
  readonly granter?: string;
}

/**
 * Makes the mention of a prize: granter's area or body + prize + grade, without marks, year and edition.
 * `source` tells the area or body where the written name does not begin with it.
 */
export function createAward(
  scene: Scene,
  span: Span,
  written: string,
  source: AwardSource | undefined,
  rule: string,
  confidence: number,
): Mention | undefined {
  const words = written
    .replace(LEADING_YEAR, '')
    .replace(/^[“‘"]/u, '')
    .replace(LEADING_YEAR, '');
  const inside = BODY_INSIDE.exec(words.replace(MARKS, ''));
  if (inside) {
    const name = nameRelative(scene.context, scene.knowledge.gazetteer, inside[2] as RelativeUnit, '政协');
    const prize = `${inside[1] ?? ''}${inside[3] === '委员' ? '政协' : ''}${inside[3] ?? ''}`;
    return name === undefined ? undefined : awardMention(span, name, prize, prize, name, rule, confidence);
  }
  const lead = readLeadingName(scene, words.replace(/^[“‘"]/u, '')) ?? readBareUnit(scene, words);
  const offset = lead && /^[“‘"]/u.test(words) ? 1 : 0;
  const full = lead ? words.slice(lead.length + offset) : words;
  const rest = full
    .replace(YEARS, '')
    .replace(EDITION, '')
    .replace(MARKS, '')
    .replace(/^年度(?=优秀)/u, '');
  if (rest === '') return undefined;
  const name = lead?.name ?? source?.lead ?? '';
  const prize = name.endsWith('政协') ? rest.replace(/^政协(?!云)/u, '') : rest;
  const granter = lead ? granterOf(lead.name, lead.body, rest) : (source?.granter ?? source?.lead);
  return awardMention(span, name, prize, full.replace(MARKS, ''), granter, rule, confidence);
}

/** 市优秀政协委员: a unit alone, right before the honour. */
function readBareUnit(scene: Scene, words: string): LeadingName | undefined {
  const unit = BARE_UNIT.exec(words)?.[1] as RelativeUnit | undefined;
  const name = unit && nameRelative(scene.context, scene.knowledge.gazetteer, unit, '');
  return name === undefined ? undefined : { name, body: '', length: 1 };
}

/** 湖南省 + 政协系统… is given by 湖南省政协; a place alone tells no body unless the prize is of the 政协. */
function granterOf(lead: string, body: string, rest: string): string | undefined {
  if (body !== '') return lead;
  return /^政协(?!云)/u.test(rest) ? `${lead}政协` : undefined;
}

function awardMention(
  span: Span,
  lead: string,
  prize: string,
  asWritten: string,
  granter: string | undefined,
  rule: string,
  confidence: number,
): Mention {
  const aliases = asWritten === prize || lead === '' ? [] : [`${lead}${asWritten}`];
  return {
    kind: 'Award',
    span,
    reference: { how: 'named', name: `${lead}${prize}` },
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(granter === undefined ? {} : { attributes: { granter } }),
    rule,
    confidence,
  };
}
