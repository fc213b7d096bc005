import type { InitiativeKind } from '../../model/index.js';

/** The shape of a name that is built on numbers, and the kind that the shape alone makes it. */
export interface FormulaShape {
  readonly shape: 'digits' | 'sum' | 'counted' | 'paired' | 'short' | 'trailing' | 'year';
  readonly kind: InitiativeKind;
  /** The shape is the kind whatever noun follows: a 五个一 is a policy also where it is called an activity. */
  readonly fixed: boolean;
}

const NUMERAL = '一二两三四五六七八九十百双';
const SHAPES: readonly (FormulaShape & { readonly pattern: RegExp })[] = [
  // 1453, 123; no years, no telephone numbers (those stand in the lexicon of figures of speech)
  { shape: 'digits', kind: 'Policy', fixed: true, pattern: /^(?!(?:19|20)\d\d$)\d{3,6}$/u },
  // 1+7+N, 旅游+, 党支部+协会+农户
  { shape: 'sum', kind: 'Policy', fixed: true, pattern: /^[\p{Script=Han}\dA-Za-z()]{1,12}(?:\+[\p{Script=Han}\dA-Za-z()]{0,12})+$/u },
  // 五个一, 七个有新作为, 三大主体责任
  { shape: 'counted', kind: 'Policy', fixed: true, pattern: new RegExp(`^[${NUMERAL}\\d]{1,3}[个项条]\\p{Script=Han}{1,6}$`, 'u') },
  {
    shape: 'counted',
    kind: 'Policy',
    fixed: false,
    pattern: new RegExp(`^[${NUMERAL}]{1,2}大\\p{Script=Han}{2,6}(?:、[${NUMERAL}]{1,2}大\\p{Script=Han}{2,6})*$`, 'u'),
  },
  // 三高四新, 五区一高地, 一主四优多支撑, 双评双晒
  {
    shape: 'paired',
    kind: 'Policy',
    fixed: false,
    pattern: new RegExp(
      `^[${NUMERAL}]\\p{Script=Han}{1,3}[${NUMERAL}多N]\\p{Script=Han}{1,4}(?:[${NUMERAL}多N]\\p{Script=Han}{1,4})*$`,
      'u',
    ),
  },
  // 2链、5区、9园, 3带6区; 一核、两翼、多点
  { shape: 'paired', kind: 'Policy', fixed: false, pattern: /^\d{1,2}\p{Script=Han}{1,3}(?:、?\d{1,2}\p{Script=Han}{1,3}){1,5}$/u },
  {
    shape: 'paired',
    kind: 'Policy',
    fixed: false,
    pattern: new RegExp(`^[${NUMERAL}]\\p{Script=Han}{1,2}(?:、[${NUMERAL}多N]\\p{Script=Han}{1,2}){1,5}$`, 'u'),
  },
  // 双助, 双走进, 六有, 四下基层, 三要素; not 一…: 一盘棋, 一家亲, 一站式
  { shape: 'short', kind: 'Policy', fixed: false, pattern: /^[二两三四五六七八九十双]\p{Script=Han}{1,3}$/u },
  // 民营经济31条, 发展六仗
  {
    shape: 'trailing',
    kind: 'Policy',
    fixed: true,
    pattern: new RegExp(`^\\p{Script=Han}{2,6}[二三四五六七八九十百\\d]{1,3}[条策仗招法]$`, 'u'),
  },
  // 项目攻坚年
  { shape: 'year', kind: 'Brand', fixed: false, pattern: /^[^\d年、]{3,10}年$/u },
];

/** The number shape of a name; undefined where it has none. */
export function formulaShape(name: string): FormulaShape | undefined {
  return SHAPES.find(({ pattern }) => pattern.test(name));
}
