import type { Mention } from '../../model/index.js';
import type { Scene } from '../scene.js';

/** Honours of the nation, the world or a trade keep their own name. */
const OWN_NAME = /^(?:全国|国家|中国|中华|世界|国际|联合国|亚洲)/u;
/** What committees honour: without a name before it, it is the honour of the committee that the report is about honouring. */
const COMMITTEE_HONOUR = /优秀|先进|好新闻|好信息|好提案|十佳|工作创新|突出贡献/u;
const COMMENDING_TITLE = /表彰|表扬|通报|评选|颁奖|获评|荣获/u;

/**
 * Gives honours named without their granter (反映社情民意信息工作先进个人) the granter of the honours beside them: of the same paragraph,
 * else the only one of the report, else the reporting committee where the report's title is about commending.
 */
export function completeGranters(scene: Scene, awards: readonly Mention[]): readonly Mention[] {
  const paragraphOf = ({ span }: Mention): number => scene.text.lastIndexOf('\n', span.start);
  const granters = awards.filter(({ attributes }) => attributes?.['granter'] !== undefined);
  const everywhere = new Set(granters.map(({ attributes }) => attributes?.['granter']));
  return awards.map((award) => {
    const own = award.reference.how === 'named' ? award.reference.name : '';
    if (award.attributes?.['granter'] !== undefined || OWN_NAME.test(own) || !COMMITTEE_HONOUR.test(own) || startsWithPlace(scene, own))
      return award;
    const beside = granters.findLast((other) => paragraphOf(other) === paragraphOf(award) && other.span.start <= award.span.start);
    const only = everywhere.size === 1 ? [...everywhere][0] : undefined;
    const titled =
      COMMENDING_TITLE.test(scene.document.title) || COMMENDING_TITLE.test(firstLine(scene.text)) ? scene.context.issuer : undefined;
    const granter = beside?.attributes?.['granter'] ?? only ?? titled;
    if (granter === undefined) return award;
    return {
      ...award,
      reference: { how: 'named', name: `${granter}${own.replace(/^政协(?!云)/u, '')}` },
      aliases: [...(award.aliases ?? []), own],
      attributes: { granter },
    };
  });
}

/** The first line with words: of a document's name that is too long to be laid out as a title. */
function firstLine(text: string): string {
  return /\S[^\n]*/u.exec(text.slice(0, 300))?.[0] ?? '';
}

function startsWithPlace({ knowledge }: Scene, name: string): boolean {
  return knowledge.gazetteer.longestAt(name, 0) !== undefined;
}
