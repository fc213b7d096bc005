import type { Lexicon, Mention } from '../../model/index.js';
import { placeBefore } from '../context/places-before.js';
import type { MentionExtractor } from '../extractor.js';
import { nameStartBefore } from '../grammar/name-start.js';
import type { Scene } from '../scene.js';
import { verbsBeforeNames } from './organization-mentions.js';

/** Ends of names of areas that are planned or run as one: 资阳高新区, 成都都市圈. */
const RUN_AREA =
  /(?:高新技术产业开发区|经济技术开发区|经济开发区|高新区|经开区|开发区|临空经济区|自贸试验区|自贸区|综合保税区|综保区|工业园区|产业园区|都市圈|城市群|经济圈|生态新区|城市新区|新区)/gu;
/** Ends of names of natural features and sights; the proper part before them is two to six characters. */
const FEATURE =
  /(?:国家森林公园|国家湿地公园|国家公园|森林公园|湿地公园|风景名胜区|风景区|自然保护区|水库|库区|竹海|古城|古镇|大峡谷|湿地|流域|革命老区)/gu;
/** Everyday words before a feature that make no name of it: 环太平水库 is a road, 重点流域 is any. */
const GENERAL_PART =
  /^环|(?:跨|就|重点|全市|全省|全区|我市|大型|中型|小型|病险|城区|城市|农村|生态|重要|主要|饮用|水源|保护|建设|推进|加强|治理|开展|围绕|周边|相关|各|个|座|等|新|老|大|小|国家|省级|重大)$/u;

const compiled = new WeakMap<Lexicon, { readonly pattern: RegExp; readonly canonical: ReadonlyMap<string, string> }>();

function regions(lexicon: Lexicon) {
  const known = compiled.get(lexicon);
  if (known) return known;
  const canonical = new Map<string, string>();
  for (const [name = '', ...others] of lexicon.rows('regions')) for (const word of [name, ...others]) canonical.set(word, name);
  const words = [...canonical.keys()].sort((a, b) => b.length - a.length);
  const made = { pattern: new RegExp(words.join('|'), 'gu'), canonical };
  compiled.set(lexicon, made);
  return made;
}

/** Finds named areas that are no administrative division: known regions, zones named by their place, natural features and sights. */
export const extractNamedAreas: MentionExtractor = (scene) => [...knownRegions(scene), ...runAreas(scene), ...features(scene)];

function area(start: number, end: number, name: string, rule: string, confidence: number): Mention {
  return { kind: 'Place', span: { start, end }, reference: { how: 'named', name, scope: '' }, rule, confidence };
}

function knownRegions({ text, knowledge }: Scene): readonly Mention[] {
  const { pattern, canonical } = regions(knowledge.lexicon);
  return [...text.matchAll(pattern)].map((match) =>
    area(match.index, match.index + match[0].length, canonical.get(match[0]) ?? match[0], 'place.region', 0.85),
  );
}

function runAreas({ text, knowledge }: Scene): readonly Mention[] {
  return [...text.matchAll(RUN_AREA)].flatMap((match) => {
    const end = match.index + match[0].length;
    const owner = placeBefore(knowledge.gazetteer, text, match.index) ?? townOfPark(text, match.index, end, knowledge.lexicon);
    if (!owner) return [];
    return [area(owner.start, end, text.slice(owner.start, end), 'place.zone', 0.75)];
  });
}

function features({ text, knowledge }: Scene): readonly Mention[] {
  const verbs = verbsBeforeNames(knowledge.lexicon);
  return [...text.matchAll(FEATURE)].flatMap((match) => {
    const end = match.index + match[0].length;
    let start = nameStartBefore(text, match.index, end, verbs, false);
    // 耒阳市|蔡伦竹海: a place before the proper part says where it lies and is no part of the name.
    for (let at = match.index - 2; at >= start + 2; at -= 1) {
      if (placeBefore(knowledge.gazetteer, text, at)?.start !== start) continue;
      start = at;
      break;
    }
    const proper = text.slice(start, match.index);
    if (proper.length < 2 || proper.length > 6 || GENERAL_PART.test(proper)) return [];
    return [area(start, end, text.slice(start, end), 'place.feature', 0.6)];
  });
}

/** 石桥|工业园区: a park named by a town or a feature that no list has. */
function townOfPark(text: string, tail: number, end: number, lexicon: Lexicon): { readonly start: number } | undefined {
  if (!/^(?:工业园区|产业园区)/u.test(text.slice(tail, end))) return undefined;
  const start = nameStartBefore(text, tail, end, verbsBeforeNames(lexicon), false);
  const proper = text.slice(start, tail);
  return proper.length >= 2 && proper.length <= 5 && !GENERAL_PART.test(proper) ? { start } : undefined;
}
