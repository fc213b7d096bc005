import type { Scene } from '../scene.js';

const masked = new WeakMap<Scene, string>();
const FILLER = '□';
/** Quoted sentences are speech, to be read like the rest. */
const SPEECH = /[。!?!?;;]/u;

/**
 * The scene's text with what stands inside quotation marks and 《》 blanked out by □, the marks left standing, offsets unchanged:
 * patterns over clauses then treat a quoted passage as one word, whatever punctuation it holds.
 */
export function maskEnclosed(scene: Scene): string {
  const known = masked.get(scene);
  if (known !== undefined) return known;
  const inner = [...scene.quotes, ...scene.titles]
    .filter(({ depth }) => depth === 0)
    .map((enclosure) => enclosure.inner)
    .filter(({ start, end }) => !SPEECH.test(scene.text.slice(start, end)));
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of inner.sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(scene.text.slice(at, from), FILLER.repeat(end - from));
    at = end;
  }
  const text = pieces.join('') + scene.text.slice(at);
  masked.set(scene, text);
  return text;
}
