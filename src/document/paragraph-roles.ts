import { type CleanText, foldWidth, type ParagraphRole, type Span, toRawSpan } from '../model/index.js';
import { hasHeadingShape } from './heading-shape.js';
import type { LayoutRules } from './layout-rules.js';

/** A line of the text with its words folded and the role its form gives it. */
export interface ShapedLine extends Span {
  readonly folded: string;
  readonly role: ParagraphRole;
}

/** Gives each line the role that follows from its own form and from the photograph marks cleaned away next to it. */
export function shapeLines(clean: CleanText, lines: readonly Span[], rules: LayoutRules): ShapedLine[] {
  const photographed = linesAtPhotographs(clean, lines);
  return lines.map((line, index) => {
    const folded = foldWidth(clean.text.slice(line.start, line.end));
    return { start: line.start, end: line.end, folded, role: roleOf(folded, photographed.has(index), rules) };
  });
}

function roleOf(folded: string, isAtPhotograph: boolean, rules: LayoutRules): ParagraphRole {
  const isShort = folded.length <= LONGEST_LABEL;
  if (isShort && rules.credit.test(folded)) return 'credit';
  if (isShort && rules.byline.test(folded)) return 'byline';
  if (isAtPhotograph || (isShort && rules.caption.test(folded))) return 'caption';
  return hasHeadingShape(folded, rules) ? 'heading' : 'body';
}

const LONGEST_LABEL = 220;
const LONGEST_CAPTION = 120;

/** Indices of the short lines right after the head of a photograph, or right before who took it. */
function linesAtPhotographs(clean: CleanText, lines: readonly Span[]): ReadonlySet<number> {
  const heads = new Set<number>();
  const credits = new Set<number>();
  let end: number | undefined;
  for (const { start, end: noiseEnd, reason } of clean.noise) {
    if (reason === 'caption') heads.add(noiseEnd);
    if (reason === 'credit') credits.add(start);
    if (reason === 'whitespace' && end === start && heads.has(start)) heads.add(noiseEnd);
    end = noiseEnd;
  }
  const found = new Set<number>();
  lines.forEach((line, index) => {
    if (line.end - line.start > LONGEST_CAPTION) return;
    const raw = toRawSpan(clean, line);
    if (heads.has(raw.start) || heads.has(raw.start - 1) || credits.has(raw.end)) found.add(index);
  });
  return found;
}
