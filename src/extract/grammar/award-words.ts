import type { Lexicon } from '../../model/index.js';
import { oncePerLexicon, wordPattern } from './word-pattern.js';

const GRADE = '(?:特等|[一二三四]等|优胜|优秀|提名|入围|鼓励|组织|优秀组织|[金银铜])奖';

/** Patterns for the nouns that name a prize or honour, compiled from the lexicon. */
export interface AwardWords {
  /** The whole is a grade: 二等奖. */
  readonly grade: RegExp;
  /** A prize's closing noun, anywhere in a text (global). */
  readonly noun: RegExp;
}

/** Compiles {@link AwardWords}: 优秀 or 先进 with what can be so, 示范…, named prizes (…奖), honours and grades. */
export const awardWords = oncePerLexicon((lexicon: Lexicon): AwardWords => {
  const objects = wordPattern(lexicon, 'award-objects');
  const titles = wordPattern(lexicon, 'award-titles');
  const commended = `(?:优秀|先进|十佳|示范性?)(?:(?!的)[\\u3400-\\u9fff]){0,8}?(?:${objects})(?:[((]站[))])?(?:${GRADE})?`;
  const prize = `(?:(?![获得的对为在被])[\\u3400-\\u9fffA-Za-z]){1,14}?(?<![获颁得领受大评有])奖(?![励金项状学补助品惩章评优])`;
  return {
    grade: new RegExp(`^${GRADE}$`, 'u'),
    noun: new RegExp(`${commended}|(?:${titles})[”’]?(?:${GRADE})?|${GRADE}|${prize}`, 'gu'),
  };
});
