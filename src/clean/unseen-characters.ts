import type { NoiseMask } from './noise-mask.js';

/**
 * Control characters (line ends and tabs excepted), format characters such as zero-width and direction marks, icon-font characters of the
 * private use areas, halves of surrogate pairs, emoji selectors.
 */
const UNSEEN = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|[\ufe0e\ufe0f]/gu;

/** Leaves out characters that no reader sees. */
export function dropUnseenCharacters(mask: NoiseMask): void {
  for (const { index, 0: unseen } of mask.raw.matchAll(UNSEEN)) mask.drop(index, index + unseen.length, 'control');
}
