import { isChinese, isPlausible, profileChinese } from './chinese-text.js';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** What bytes turned out to be: text, or why they are not the text of a Chinese report. */
export type Decoding =
  | { readonly text: string; readonly encoding: TextEncoding }
  | { readonly problem: 'empty' | 'binary' | 'encoding' | 'not-chinese'; readonly says: string };

/** Below these shares of everyday characters a text counts as decoded wrongly. What was only guessed to be GB18030 must read better: Big5 reaches 0.53. */
const EVERYDAY_SHARE = { declared: 0.3, guessed: 0.6 } as const;
/** More control characters than this share (and than a stray few) make bytes binary. */
const CONTROL_SHARE = 0.01;
const STRAY_CONTROLS = 3;

/**
 * Decodes the bytes of a report: by its byte order mark, else strictly as UTF-8, else strictly as GB18030 (which covers GBK and
 * GB 2312) if the result reads as Chinese. Nothing is repaired or left out: the text keeps every code unit, a byte order mark
 * included, so that offsets count in it as in what a UTF-8 reader of the file sees.
 */
export function decodeText(bytes: Uint8Array): Decoding {
  if (bytes.length === 0) return { problem: 'empty', says: 'the file is empty' };
  const marked = markedEncoding(bytes);
  if (marked) {
    const text = decodeStrictly(bytes, marked);
    return text === undefined
      ? wrongEncoding(`its byte order mark says ${marked}, but its bytes are not`)
      : judge(text, marked, EVERYDAY_SHARE.declared);
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (isBinary(bytes)) {
    const twoByte = (['utf-16le', 'utf-16be'] as const).find((encoding) => readsAsChinese(bytes, encoding));
    return twoByte
      ? wrongEncoding(`it looks like ${twoByte} without a byte order mark`)
      : { problem: 'binary', says: 'it holds bytes that no text has (NULs or control codes)' };
  }
  if (utf8 !== undefined) return judge(utf8, 'utf-8', EVERYDAY_SHARE.declared);
  if (readsAsChinese(bytes, 'gb18030')) return judge(decodeStrictly(bytes, 'gb18030') ?? '', 'gb18030', EVERYDAY_SHARE.guessed);
  return wrongEncoding('its bytes are neither UTF-8 nor UTF-16 with a byte order mark nor GB18030');
}

function judge(text: string, encoding: TextEncoding, share: number): Decoding {
  if (/^[\s\ufeff]*$/u.test(text)) return { problem: 'empty', says: 'it holds nothing but white space' };
  if (text.includes('\0')) return { problem: 'binary', says: 'it holds NUL characters, which no text has' };
  const profile = profileChinese(text);
  if (!isPlausible(profile, share)) {
    return wrongEncoding(`it is ${encoding}, but its characters look like text that was once decoded wrongly and saved`);
  }
  if (!isChinese(profile)) {
    return { problem: 'not-chinese', says: `only ${profile.han} of its ${profile.letters} letters are Chinese characters` };
  }
  return { text, encoding };
}

function wrongEncoding(says: string): Decoding {
  return { problem: 'encoding', says: `${says}; save it as UTF-8` };
}

function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readsAsChinese(bytes: Uint8Array, encoding: TextEncoding): boolean {
  const text = decodeStrictly(bytes, encoding);
  if (text === undefined) return false;
  const profile = profileChinese(text);
  return isChinese(profile) && isPlausible(profile, EVERYDAY_SHARE.guessed);
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls++;
  }
  return controls > STRAY_CONTROLS && controls > CONTROL_SHARE * bytes.length;
}
