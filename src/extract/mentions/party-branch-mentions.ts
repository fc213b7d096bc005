import type { Mention, RelativeUnit } from '../../model/index.js';
import { nameRelative } from '../context/naming.js';
import type { MentionExtractor } from '../extractor.js';

/** The eight parties beside the Communist one, with the bodies of theirs that reports name. */
const BRANCH =
  /(民革|民盟|民建|民进|农工民主党|农工党|致公党|九三学社|台盟)((?!(?:自治区|[省市县区州])(?:委|总支|支部))[\u4e00-\u9fff]{2,6}?)?(自治区|[省市县区州])?(中央|总支|支部|委(?!员)|基层委)/gu;

/**
 * Finds branches of the democratic parties: 民盟省委 is the party's branch of the home's province (民盟湖南省委), 九三学社中央 its
 * head. They are named as written, the place filled in.
 */
export const extractPartyBranches: MentionExtractor = ({ text, context, knowledge: { gazetteer } }) =>
  [...text.matchAll(BRANCH)].flatMap((match): Mention[] => {
    const [written, party = '', place, unit, body = ''] = match;
    const named = (name: string, scope: string): Mention => ({
      kind: 'Organization',
      span: { start: match.index, end: match.index + written.length },
      reference: { how: 'named', name, scope },
      category: 'party',
      rule: 'organization.party-branch',
      confidence: 0.9,
    });
    if (body === '中央') return place === undefined && unit === undefined ? [named(written, '')] : [];
    if (place !== undefined)
      return gazetteer.byName(place + (unit ?? '')).length > 0 || gazetteer.byName(place).length > 0 ? [named(written, '')] : [];
    const full = unit === undefined ? undefined : nameRelative(context, gazetteer, unit as RelativeUnit, '');
    return full === undefined ? [] : [named(`${party}${full}${body}`, '')];
  });
