import { foldWidth } from '../../model/index.js';
import type { Scene } from '../scene.js';
import type { NamedInitiative } from './initiative-names.js';

/** Verbs in front of a campaign's name, none of which stands in it. */
const LEAD = '以|助推|助力|服务|推进|推动|实施|打好|打赢|聚焦|围绕|投身|参与|开展|紧扣|深化|落实|全力';
/** 以助推|江城工业倍增两年攻坚行动|为主线 */
const CAMPAIGN = new RegExp(
  `(?:${LEAD})了?((?:(?!${LEAD}|专项)\\p{Script=Han}){4,16}(?:行动|大会战|攻坚战))(?!方案|计划|纲要)(为(?:主线|总?抓手|载体|牵引|引领))?`,
  'gu',
);
const LIMITED_IN_TIME = /[一二两三四五]年|百日/u;

/**
 * Finds campaigns that stand without quotation marks: those limited in time (两年攻坚行动, 百日大会战) that the text takes for its guideline,
 * or that bear the name of a place.
 */
export function findCampaigns(scene: Scene): readonly NamedInitiative[] {
  return [...foldWidth(scene.text).matchAll(CAMPAIGN)].flatMap((match): readonly NamedInitiative[] => {
    const [whole, words = '', means = ''] = match;
    const local = scene.knowledge.gazetteer.longestAt(words, 0) !== undefined;
    if (!LIMITED_IN_TIME.test(words) || !(local || means !== '')) return [];
    const end = match.index + whole.length - means.length;
    return [{ span: { start: end - words.length, end }, words, kind: 'Brand', rule: 'initiative.campaign', confidence: 0.75 }];
  });
}
