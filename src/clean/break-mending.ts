/**
 * Where a page or column ended, scrapers leave a line break inside a sentence, even inside a word. A break is taken out only on evidence
 * that the sentence goes on; in doubt it stays, because a heading glued to its section is worse than a sentence in two pieces.
 */
import type { CleaningRules } from './cleaning-rules.js';
import type { JudgedLine } from './line-noise.js';
import type { Line } from './lines.js';
import { OpenBrackets } from './open-brackets.js';
import { WordPairs } from './word-pairs.js';
import { widthOf, wrapWidth } from './wrap-width.js';

/** Headings and headlines are hardly longer. */
const LONGEST_HEADING = 45;
const LONGEST_NUMBERED_HEADING = 80;

const STARTS_WITH_CLOSING = /^[,。、;:!?)》”’】」』](?!\p{N})/u;
const ENDS_OPEN = /[《〈“‘「『(【,、]$/u;
const DASH = /^[—―-]/u;
const SENTENCE_INSIDE = /[。;]./u;
const HAS_SENTENCE_END = /[。;!?]/u;
const LATIN_END = /[A-Za-z]$/u;
const LATIN_START = /^[A-Za-z]/u;

/** What is known of the lines read since the last break that stays. */
interface OpenParagraph {
  readonly brackets: OpenBrackets;
  readonly isFirst: boolean;
  readonly isNumbered: boolean;
  last: JudgedLine;
  length: number;
  hasSentence: boolean;
}

interface Page {
  readonly width: number | undefined;
  readonly hasIndents: boolean;
  readonly pairs: WordPairs;
  readonly rules: CleaningRules;
}

/** For each line that stays, whether it goes on with the sentence of the line before it. */
export function findContinuations(kept: readonly JudgedLine[], rules: CleaningRules): boolean[] {
  const lines = kept.map(({ line }) => line);
  const indented = lines.filter(isIndented).length;
  const page = { width: wrapWidth(lines), hasIndents: indented * 3 > lines.length, pairs: new WordPairs(lines), rules };
  let open: OpenParagraph | undefined;
  return kept.map((judged) => {
    const { text } = judged.line;
    const continues = open !== undefined && goesOn(open, judged, page);
    if (!open || !continues) {
      const brackets = new OpenBrackets();
      open = { brackets, isFirst: !open, isNumbered: rules.numbered.test(text), last: judged, length: 0, hasSentence: false };
    }
    open.brackets.read(text);
    open.hasSentence ||= SENTENCE_INSIDE.test(text);
    open.length += text.length;
    open.last = judged;
    return continues;
  });
}

function goesOn(open: OpenParagraph, next: JudgedLine, page: Page): boolean {
  const last = open.last.line;
  const { text } = next.line;
  if (open.last.isByline || next.isByline) return false;
  if (STARTS_WITH_CLOSING.test(text)) return true;
  if (last.isEnded || page.rules.numbered.test(text)) return false;
  if (open.brackets.areClosedBy(text)) return true;
  if (DASH.test(text) || (LATIN_END.test(last.text) && LATIN_START.test(text))) return false;
  if (ENDS_OPEN.test(last.text)) return true;
  if (page.hasIndents && isIndented(next.line)) return false;
  if (page.width !== undefined && widthOf(last) >= page.width) return true;
  return goesOnAsText(next.line) && isPieceOfParagraph(open, next.line, page);
}

function isIndented({ indent }: Line): boolean {
  return indent >= 2;
}

function goesOnAsText(line: Line): boolean {
  return HAS_SENTENCE_END.test(line.text) || line.text.length > LONGEST_HEADING;
}

/**
 * A line with a sentence inside that stops before the end of another is a piece of a paragraph. One without may be a long heading or a
 * caption, so there the cut must go through a word.
 */
function isPieceOfParagraph(open: OpenParagraph, next: Line, page: Page): boolean {
  if (open.hasSentence) return !open.isFirst || open.length > LONGEST_HEADING;
  if (open.isFirst || open.length <= (open.isNumbered ? LONGEST_NUMBERED_HEADING : LONGEST_HEADING)) return false;
  return page.pairs.join(open.last.line.text, next.text);
}
