import type { Mention } from '../../model/index.js';
import type { MentionExtractor } from '../extractor.js';

/**
 * A line of a list of proposals or reports: a number, perhaps a name, then 关于…的提案 without 《》, to the line's end or a bracket.
 * The columns before are short, so the pattern looks at a bounded stretch.
 */
const LISTED =
  /^[^\S\n]*(?:[\d一二三四五六七八九十]{1,5}[.、.)\t ]|[((]?\d{1,3}[))])[^\n关]{0,12}?(关于[^《》\n]{4,90}?的(?:提案|建议案?|调研报告|报告|信息|议案))(?=[^\S\n]*(?:[((][^()()\n]{0,30}[))])?[^\S\n]*$)/gmu;
/** A title in quotation marks that says what it is: “关于…的建议”重点提案. */
const QUOTED = /^关于.{4,90}的(?:建议|提案|意见|调研报告|报告)$/u;

/** Finds titled works that are written without 《》: in lists of proposals, one a line, and in quotation marks before 提案. */
export const extractUnmarkedTitles: MentionExtractor = (scene) => {
  const listed = [...scene.text.matchAll(LISTED)].map((match): Mention => {
    const name = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return {
      kind: 'Publication',
      span: { start, end: start + name.length },
      reference: { how: 'named', name },
      rule: 'publication.listed-line',
      confidence: 0.9,
    };
  });
  const quoted = scene.quotes
    .filter(
      ({ depth, inner, outer }) =>
        depth === 0 &&
        QUOTED.test(scene.text.slice(inner.start, inner.end)) &&
        /^(?:重点)?(?:提案|建议)/u.test(scene.text.slice(outer.end, outer.end + 4)),
    )
    .map(({ outer, inner }): Mention => {
      const name = scene.text.slice(inner.start, inner.end);
      return { kind: 'Publication', span: outer, reference: { how: 'named', name }, rule: 'publication.quoted-proposal', confidence: 0.8 };
    });
  return [...listed, ...quoted];
};
