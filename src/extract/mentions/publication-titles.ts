import type { Lexicon, Mention } from '../../model/index.js';
import type { MentionExtractor } from '../extractor.js';
import { oncePerLexicon, wordPattern } from '../grammar/word-pattern.js';

/** A paper's name by its last word, except the bulletins of offices. */
const PAPER = /^[\u3400-\u9fff]{2,6}(?<![专简通快汇公要情喜捷海画])报$/u;
/** What follows the title of a paper or magazine, and of nothing else. */
const MEDIUM_AFTER = /^(?:杂志|期刊|周刊|月刊|双月刊|客户端|(?:时政|头|要闻|理论|综合|专|第?[一二三四五六七八\d]+)版)/u;
/** A column or programme is a place to appear in, not a work. */
const COLUMN_AFTER = /^(?:专栏|栏目|专版|专题|节目|频道)/u;
/** What makes a series of one title. */
const SERIES_AFTER = /^(?:系列)?丛书/u;

const titleKinds = oncePerLexicon((lexicon: Lexicon) => ({
  media: new Set(lexicon.words('media')),
  generic: new Set(lexicon.words('publication-generic-titles')),
  mediaEnding: new RegExp(`^[\\u3400-\\u9fffA-Za-z·]{1,10}(?:${wordPattern(lexicon, 'media-endings')})$`, 'u'),
}));

/**
 * Reads 《titles》: works (Publication) and papers and magazines (Organization, media). Left out are titles that only point to a work
 * named in full elsewhere (《意见》) and columns (《…》专栏).
 */
export const extractTitles: MentionExtractor = (scene) => {
  const { media, generic, mediaEnding } = titleKinds(scene.knowledge.lexicon);
  return scene.titles.flatMap(({ outer, inner }): readonly Mention[] => {
    const name = scene.text.slice(inner.start, inner.end).replace(/\s+/gu, ' ').trim();
    const after = scene.text.slice(outer.end, outer.end + 8);
    if (name === '' || generic.has(name) || COLUMN_AFTER.test(after)) return [];
    if (media.has(name) || mediaEnding.test(name) || PAPER.test(name) || MEDIUM_AFTER.test(after)) {
      return [
        {
          kind: 'Organization',
          category: 'media',
          span: outer,
          reference: { how: 'named', name, scope: '' },
          rule: 'media.title',
          confidence: 0.96,
        },
      ];
    }
    const series = SERIES_AFTER.exec(after)?.[0];
    return [
      {
        kind: 'Publication',
        span: outer,
        reference: { how: 'named', name },
        ...(series === undefined ? {} : { aliases: [`${name}${series}`] }),
        rule: 'publication.title',
        confidence: 0.97,
      },
    ];
  });
};
