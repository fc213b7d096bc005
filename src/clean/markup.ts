import type { NoiseMask } from './noise-mask.js';

/** Tags by name, so that a comparison such as `<60` or a title in angle brackets stays. */
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|body|br|button|center|dd|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|meta|nav|o:p|object|ol|option|p|param|pre|s|section|select|small|source|span|strike|strong|style|script|sub|sup|table|tbody|td|textarea|tfoot|th|thead|title|tr|u|ul|video|wbr)(?:\s[^<>]{0,1000})?\/?>|<!--[^<>]{0,2000}-->|<!doctype[^<>]{0,200}>/giu;

/** A character reference; the `&` of an escaped ampersand is the report's own and stays. */
const REFERENCE = /&(?:(amp)|[a-z]{2,8}\d{0,2}|#\d{1,6}|#x[\da-f]{1,5});/giu;

const UNSHOWN_ELEMENT = /<(\/?)(script|style)\b/giu;

/** Leaves out what is left of a web page's markup: scripts, styles, tags, comments and character references. */
export function dropMarkup(mask: NoiseMask): void {
  const { raw } = mask;
  if (raw.includes('<')) {
    dropUnshownElements(mask);
    for (const { index, 0: tag } of raw.matchAll(TAG)) mask.drop(index, index + tag.length, 'control');
  }
  if (!raw.includes('&')) return;
  for (const { index, 0: reference, 1: ampersand } of raw.matchAll(REFERENCE)) {
    mask.drop(ampersand ? index + 1 : index, index + reference.length, 'control');
  }
}

function dropUnshownElements(mask: NoiseMask): void {
  let opened: { readonly name: string; readonly index: number } | undefined;
  for (const { index, 1: slash, 2: tag = '' } of mask.raw.matchAll(UNSHOWN_ELEMENT)) {
    const name = tag.toLowerCase();
    if (!opened && slash === '') opened = { name, index };
    else if (slash !== '' && opened?.name === name) {
      mask.drop(opened.index, index, 'control');
      opened = undefined;
    }
  }
}
