import type { Mention } from '../../model/index.js';
import type { Scene } from '../scene.js';
import { NAME_ALONE, isDictionaryWord, isNameShaped, nameWords, readNameBefore } from './person-names.js';
import { titleWords } from './person-titles.js';

/** A name that opens a sentence, and the clause behind its comma. */
const OPENING = /(?:^|[。\n])[ \t]*([\u3400-\u9fff]{2,4}),([^,。;:\n]{3,60})(?=[,。\n]|$)/gu;
const BRACKETS = /\(([^()\n]{3,40})\)/gu;

/** Finds names whose posts are told behind them: 叶某,市工商联副主席。 and 张某(市政协副主席). */
export function namesBeforePosts({ text, knowledge }: Scene): readonly Mention[] {
  const words = nameWords(knowledge.lexicon);
  const titles = titleWords(knowledge.lexicon);
  const isPost = (passage: string): boolean => {
    const title = titles.endingAt(passage, passage.length);
    return title !== undefined && title.length < passage.length && titles.useOf(title) === 'post';
  };
  const openings = [...text.matchAll(OPENING)].flatMap(({ index, 0: whole, 1: name = '', 2: clause = '' }) => {
    const isName = isPost(clause) && isNameShaped(words, name) && !isDictionaryWord(name);
    const start = index + whole.indexOf(name);
    return isName ? [{ start, end: start + name.length, name }] : [];
  });
  const bracketed = [...text.matchAll(BRACKETS)].flatMap(({ index, 1: passage = '' }) => {
    const reading = isPost(passage) ? readNameBefore(words, text, index) : undefined;
    return reading && reading.score >= NAME_ALONE ? [reading] : [];
  });
  return [...openings, ...bracketed].map(({ start, end, name }): Mention => ({
    kind: 'Person',
    span: { start, end },
    reference: { how: 'named', name },
    rule: 'person.post-told-behind',
    confidence: 0.85,
  }));
}
