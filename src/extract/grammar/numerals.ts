const DIGITS = '〇一二三四五六七八九';

/** A number below 100 in Chinese as sessions are counted: 14 → 十四, 20 → 二十. Chinese words come back as they are, 〇 and 零 alike. */
export function toChineseNumeral(written: string): string {
  if (!/^\d+$/u.test(written)) return written;
  const value = Number(written);
  if (value >= 100) return written;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
  return `${head}${ones === 0 && tens > 0 ? '' : DIGITS.charAt(ones)}`;
}
