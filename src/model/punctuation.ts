/**
 * Punctuation of Chinese reports, in its full-width form and the half-width form that scrapers leave.
 * The strings are bodies of character classes.
 */

/** Marks that end a sentence. */
export const SENTENCE_END = '。!?;!?;…';

/** Marks that open and close a stretch, pair by pair: the closer of `OPENERS[i]` is `CLOSERS[i]`. */
export const OPENERS = '《〈“‘「『((【〔[';
export const CLOSERS = '》〉”’」』))】〕]';

const ENDED = new RegExp(`[${SENTENCE_END}::—][${CLOSERS.replace(']', '\\]')}"'\\s]*$`, 'u');

/** True if nothing is missing after the last word: a full stop, a colon, a dash, with what closes after it. */
export function isEnded(text: string): boolean {
  return ENDED.test(text.length > 16 ? text.slice(-16) : text);
}

/** The closer that belongs to an opening mark; undefined for any other character. */
export function closerOf(character: string): string | undefined {
  const at = OPENERS.indexOf(character);
  return at < 0 ? undefined : CLOSERS[at];
}
