import type { EntityKind, JurisdictionPath } from '../model/index.js';

/** A name that begins with a place of this many characters or more says itself where it belongs. */
const TELLING_TITLE_LENGTH = 10;
/** These are told apart by the report's home unless their name tells it: 任务分工方案, 新春座谈会, a bridge's name. */
const LOCAL_KINDS: ReadonlySet<EntityKind> = new Set(['Project', 'Event', 'Publication', 'Award']);

/**
 * The scope that keeps homonyms of different cities apart. Initiatives and organisations go by their name alone (an initiative is one
 * wherever it is carried out); persons by the place of their post, or the report's home; local works, meetings and projects by the
 * home, unless the name itself is telling (names its place, or is long).
 */
export function scopeOf(kind: EntityKind, name: string, home: JurisdictionPath, postScope: string | undefined): string {
  if (kind === 'Person') return postScope ?? home.join('/');
  if (!LOCAL_KINDS.has(kind)) return '';
  const bare = name.replace(/[“”‘’]/gu, '');
  const namesPlace =
    home.some((step) => bare.includes(step) || (step.length > 2 && bare.includes(step.slice(0, -1)))) ||
    /^(?:中国|全国|国家|[\u4e00-\u9fff]{2,7}[省市县区州])/u.test(bare);
  return namesPlace || (kind === 'Publication' && bare.length >= TELLING_TITLE_LENGTH) ? '' : home.join('/');
}
