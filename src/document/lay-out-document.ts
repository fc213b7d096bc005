import type { CleanText, Document, Lexicon, Paragraph, Sentence, Span } from '../model/index.js';
import { layoutRules } from './layout-rules.js';
import { unmaskLists } from './lists.js';
import { shapeLines } from './paragraph-roles.js';
import { splitSentences } from './sentence-splitting.js';
import { findTitle } from './title.js';

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/gu;

/**
 * Lays a cleaned report out: each line is a paragraph with a role, body text and captions are split into sentences, any other line is one
 * sentence. Sentences leave out only white space. `title` is '' where the text has no title line.
 *
 * The list `layout` of the lexicon tells by-lines, credits, captions and numbered headings; without a lexicon roles follow from form alone.
 */
export function layOutDocument(name: string, clean: CleanText, lexicon?: Lexicon): Document {
  const rules = layoutRules(lexicon);
  const shaped = shapeLines(clean, linesOf(clean.text), rules);
  const { title, roles: titleRoles } = findTitle(shaped, rules);
  const roles = unmaskLists(
    shaped,
    shaped.map(({ role }, index) => titleRoles.get(index) ?? role),
    rules,
  );
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  shaped.forEach(({ start, end }, paragraph) => {
    const role = roles[paragraph] ?? 'body';
    const firstSentence = sentences.length;
    const isRunningText = role === 'body' || role === 'caption';
    const ranges = isRunningText ? splitSentences(clean.text.slice(start, end)) : [{ start: 0, end: end - start }];
    for (const range of ranges) {
      sentences.push({ index: sentences.length, paragraph, start: start + range.start, end: start + range.end });
    }
    paragraphs.push({ start, end, role, firstSentence, endSentence: sentences.length });
  });
  return { name, clean, text: clean.text, title, paragraphs, sentences };
}

/** The lines that have words, without the white space around them. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const { index, 0: line } of text.matchAll(LINE)) {
    const words = line.trim();
    const start = index + line.length - line.trimStart().length;
    if (words !== '') lines.push({ start, end: start + words.length });
  }
  return lines;
}
