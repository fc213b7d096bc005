import type { Lexicon, Mention } from '../../model/index.js';
import { placeBefore } from '../context/places-before.js';
import type { MentionExtractor } from '../extractor.js';
import { oncePerLexicon, wordPattern } from '../grammar/word-pattern.js';

/** Names that are also ordinary words, or the name of an institution, name a medium only in 《》. */
const ONLY_IN_TITLE_MARKS = /^(?:[\u3400-\u9fff]{2,3}政协|求是|瞭望|同舟共进|中国政协|参考消息|津云)$/u;

/** 临川区政协|报送: the verb that follows a body begins like the name of a paper ends. */
const VERB_OF_REPORTING = /^报(?:[送告请名备]|批(?!评|驳))/u;

const patterns = oncePerLexicon((lexicon: Lexicon) => {
  const names = lexicon.words('media').filter((name) => !ONLY_IN_TITLE_MARKS.test(name));
  return {
    known: new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'gu'),
    ending: new RegExp(wordPattern(lexicon, 'media-endings'), 'gu'),
  };
});

/** Finds papers, stations and sites named without 《》: well-known ones, and those named for a place (长沙晚报, 青岛新闻网). */
export const extractMediaNames: MentionExtractor = (scene) => {
  const { known, ending } = patterns(scene.knowledge.lexicon);
  const medium = (start: number, end: number, rule: string): Mention => ({
    kind: 'Organization',
    category: 'media',
    span: { start, end },
    reference: { how: 'named', name: scene.text.slice(start, end), scope: '' },
    rule,
    confidence: 0.9,
  });
  const reports = (end: number): boolean => VERB_OF_REPORTING.test(scene.text.slice(end - 1, end + 2));
  const wellKnown = [...scene.text.matchAll(known)]
    .filter(({ index, 0: name }) => !reports(index + name.length))
    .map(({ index, 0: name }) => medium(index, index + name.length, 'media.known'));
  const ofPlaces = [...scene.text.matchAll(ending)].flatMap(({ index, 0: word }): readonly Mention[] => {
    const place = reports(index + word.length) ? undefined : placeBefore(scene.knowledge.gazetteer, scene.text, index);
    return place ? [medium(place.end - place.place.length, index + word.length, 'media.of-place')] : [];
  });
  return [...wellKnown, ...ofPlaces];
};
