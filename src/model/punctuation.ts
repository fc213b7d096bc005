/**
 * Punctuation of Chinese reports. The constants are written for folded text (see {@link foldWidth});
 * they are lists of characters, not expressions.
 */

/** Marks that end a sentence. */
export const SENTENCE_END = '。!?;…';

/** Marks that open and close a stretch, pair by pair: the closer of `OPENERS[i]` is `CLOSERS[i]`. */
export const OPENERS = '《〈“‘「『(【〔[';
export const CLOSERS = '》〉”’」』)】〕]';

const ENDED = /(?:[。!?;…:—]|\.{2,})[》〉”’」』)】〕\]"'\s]*$/u;
const LONGEST_ENDING = 16;

/**
 * The text with full-width ASCII (U+FF01 to U+FF5E) and wide spaces in their half-width form, so that rules need one spelling only.
 * The length in code units stays, so offsets stay true.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00a0]/gu, ' ');
}

/** True if folded text ends where a sentence or a lead-in may end: a full stop, a colon, a dash, with what closes after it. */
export function isEnded(folded: string): boolean {
  return ENDED.test(folded.slice(-LONGEST_ENDING));
}

/** The closer that belongs to an opening mark; undefined for any other character. */
export function closerOf(character: string): string | undefined {
  const at = OPENERS.indexOf(character);
  return at < 0 ? undefined : CLOSERS[at];
}

/** The opener that belongs to a closing mark; undefined for any other character. */
export function openerOf(character: string): string | undefined {
  const at = CLOSERS.indexOf(character);
  return at < 0 ? undefined : OPENERS[at];
}
