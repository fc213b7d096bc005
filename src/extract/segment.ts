import nodejieba from 'nodejieba';

/** A word with its part of speech (jieba's tags: n, ns, nt, v, p, …) and where it stands. */
export interface Word {
  readonly text: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into words; the words stand in order and cover everything the segmenter saw. The dictionary loads at the first call. */
export function segment(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const { word, tag } of nodejieba.tag(text)) {
    const start = text.indexOf(word, at);
    if (start < 0) continue;
    at = start + word.length;
    words.push({ text: word, tag, start, end: at });
  }
  return words;
}
