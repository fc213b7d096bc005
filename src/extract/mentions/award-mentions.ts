import type { Mention } from '../../model/index.js';
import type { MentionExtractor } from '../extractor.js';
import { findCommendedHonours } from './award-commendations.js';
import { findListedPrizes } from './award-lists.js';
import { findAwardedPrizes } from './award-phrases.js';
import { completeGranters } from './award-sources.js';

/**
 * Finds prizes and honours. One prize written in several ways keeps the fullest name: 优秀提案 and 市优秀提案 are 开封市政协优秀提案
 * where the report says so elsewhere.
 */
export const extractAwards: MentionExtractor = (scene) => {
  const awards = completeGranters(
    scene,
    unitePrizes([...findAwardedPrizes(scene), ...findListedPrizes(scene), ...findCommendedHonours(scene)]),
  );
  return unitePrizes(awards);
};

function unitePrizes(awards: readonly Mention[]): readonly Mention[] {
  const names = [...new Set(awards.map(nameOf))];
  return awards.map((award): Mention => {
    const own = nameOf(award);
    const fuller = names.filter((name) => name.length > own.length && isSamePrize(own, name));
    const [only] = fuller;
    if (only === undefined || fuller.length > 1) return award;
    const granter = awards.find((other) => nameOf(other) === only)?.attributes?.['granter'];
    const aliases = [...(award.aliases ?? []), own];
    return { ...award, reference: { how: 'named', name: only }, aliases, ...(granter === undefined ? {} : { attributes: { granter } }) };
  });
}

const GRANTER_ALONE = /^[\u3400-\u9fff]{0,12}?(?:[省市县区州旗]|全国)(?:政协)?(?:系统)?$/u;

/** Whether the fuller name says the granter that the shorter leaves out, wholly or in part. */
function isSamePrize(shorter: string, fuller: string): boolean {
  const granter = /^[\u3400-\u9fff]{2,12}?政协/u.exec(shorter)?.[0];
  if (granter !== undefined && fuller.startsWith(granter) && fuller.endsWith(shorter.slice(granter.length))) return true;
  if (fuller.endsWith(shorter) && GRANTER_ALONE.test(fuller.slice(0, -shorter.length))) return true;
  return fuller.replace(/政协(?=优秀|先进)/u, '') === shorter;
}

function nameOf(award: Mention): string {
  return award.reference.how === 'named' ? award.reference.name : '';
}
