/**
 * Where a page or column ended, scrapers leave a line break inside a sentence, even inside a word. A break is taken out only on evidence
 * that the sentence goes on; in doubt it stays, because a heading glued to its section is worse than a sentence in two pieces.
 */
import type { CleaningRules } from './cleaning-rules.js';
import type { JudgedLine } from './line-noise.js';
import type { Line } from './lines.js';
import { OpenBrackets } from './open-brackets.js';
import { columnsOf, wrapWidth } from './wrap-width.js';

/** No heading is longer, so a longer line without a full stop is a piece of a paragraph. */
const LONGEST_HEADING = 45;
/** An exclamation mark may stand inside a headline; only in a longer line does it end a sentence of a paragraph. */
const LONGEST_HEADLINE_CLAUSE = 45;

const STARTS_WITH_CLOSING = /^[,。、;:!?)》”’】」』](?!\p{N})/u;
const ENDS_OPEN = /[《〈“‘「『(【,、]$/u;
const DASH = /^[—―-]/u;
const SENTENCE_INSIDE = /[。;]./u;
const HAS_SENTENCE_END = /[。;!?]/u;
const LATIN_END = /[A-Za-z]$/u;
const LATIN_START = /^[A-Za-z]/u;

interface OpenParagraph {
  readonly brackets: OpenBrackets;
  last: JudgedLine;
  length: number;
  hasSentence: boolean;
  isFirst: boolean;
}

/** For each line that stays, whether it goes on with the sentence of the line before it. */
export function findContinuations(kept: readonly JudgedLine[], rules: CleaningRules): boolean[] {
  const lines = kept.map(({ line }) => line);
  const width = wrapWidth(lines);
  const indented = lines.filter(({ isIndented }) => isIndented).length;
  const page = { width, isIndented: indented * 2 > lines.length, rules };
  let open: OpenParagraph | undefined;
  return kept.map((judged) => {
    const { text } = judged.line;
    const continues = open !== undefined && goesOn(open, judged, page);
    if (!open || !continues) {
      open = { brackets: new OpenBrackets(), last: judged, length: 0, hasSentence: false, isFirst: !open };
    }
    open.brackets.read(text);
    open.hasSentence ||= SENTENCE_INSIDE.test(text);
    open.length += text.length;
    open.last = judged;
    return continues;
  });
}

interface Page {
  readonly width: number | undefined;
  readonly isIndented: boolean;
  readonly rules: CleaningRules;
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
  if (page.isIndented && next.line.isIndented) return false;
  if (page.width !== undefined && columnsOf(last.text) >= page.width) return true;
  return isPieceOfParagraph(open) && goesOnAsText(next.line);
}

function isPieceOfParagraph(open: OpenParagraph): boolean {
  if (open.isFirst && open.length <= LONGEST_HEADLINE_CLAUSE) return false;
  return open.hasSentence || open.length > LONGEST_HEADING;
}

function goesOnAsText(line: Line): boolean {
  return HAS_SENTENCE_END.test(line.text) || line.text.length > LONGEST_HEADING;
}
