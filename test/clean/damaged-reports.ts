import fc from 'fast-check';
import { reports } from './cleaning-support.js';

const INTRUDERS = [
  '湖南政协新闻网',
  '分享到:',
  '首页 > 正文',
  '·张三遗失A123456号证',
  '“',
  '《',
  '》',
  '\u200b',
  '\ud842',
  '𠮷',
  '<b>',
  '&nbsp;',
  '\r',
  '\u2028',
  '\u3000\u3000',
  '\n\n',
  ',',
  '……',
];

type Damage = (text: string) => string;

const at = (text: string, share: number): number => Math.floor(share * text.length);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(share, fc.nat(60)).map(
    ([from, length]): Damage =>
      (text) =>
        text.slice(0, at(text, from)) + text.slice(at(text, from) + length),
  ),
  fc.tuple(share, fc.constantFrom(...INTRUDERS)).map(
    ([where, intruder]): Damage =>
      (text) =>
        text.slice(0, at(text, where)) + intruder + text.slice(at(text, where)),
  ),
  fc.tuple(share, share).map(([from, to]): Damage => (text) => {
    const lines = text.split('\n');
    lines.splice(at(text, to) % (lines.length + 1), 0, lines[at(text, from) % lines.length] ?? '');
    return lines.join('\n');
  }),
  fc.constant<Damage>((text) => text.replaceAll('\n', '\r\n')),
  fc.constant<Damage>((text) => text.replace(/[!-~]/gu, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0))),
);

/** Real reports with a few random damages: lost and doubled stretches, intruding noise, other line ends and widths. */
export const damagedReport = fc
  .tuple(fc.constantFrom(...reports), fc.array(damage, { minLength: 1, maxLength: 12 }))
  .map(([report, damages]) => damages.reduce((text, apply) => apply(text), report));

/** Any strings, among them ones with halves of surrogate pairs and with the marks that rules look at. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...INTRUDERS, '政协', '调研。', '\n', '一、', '2024年', '来源:', '摄', '(', ')', '"'), { maxLength: 60 })
    .map((parts) => parts.join('')),
);
