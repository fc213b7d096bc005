import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/document/sentence-splitting.js';

const CASES: readonly (readonly [why: string, sentences: readonly string[]])[] = [
  ['after full stops, exclamation and question marks', ['市政协开展调研。', '效果如何?', '大家都说好!', '下一步继续。']],
  ['after semicolons of both widths', ['立案提案93件;', '办复93件\uff1b', '报送信息28篇。']],
  ['after wide marks', ['效果如何\uff1f', '大家都说好\uff01', '完。']],
  ['after an ellipsis', ['3项工作得到表扬……', '走在了第一方阵。']],
  ['after closing quotation marks', ['他说:“有了平台,就能反映问题了。”', '大家点头。']],
  ['after a row of end marks', ['真的吗?!', '是的。']],
  ['not after a colon', ['一年来,主要做了三件事:学习、调研、监督。']],
  ['not inside a title', ['《听民声!办实事。云岭政协在行动》获一等奖。', '全市推广。']],
  ['not inside a short quotation', ['领导批示“建议很好。请认真研究,抓好落实”,并作部署。', '有关部门已办理。']],
  ['not inside brackets', ['对口协商(含界别协商;重点提案)全面展开。', '成效明显。']],
  ['not inside straight quotation marks', ['做强"有事好商量;有话好好说"品牌。', '服务群众。']],
  [
    'inside a long quotation',
    [
      '他指出:“要把握工作的重要意义,推进协商民主向基层延伸,真正把制度优势转化为治理效能,让更多群众参与协商、充分协商、平等协商。',
      '要使协商议事工作常态长效,努力打造成党委政府的好帮手、人民群众的连心桥、委员履职的新平台,更好服务大局。”',
      '会议作了部署。',
    ],
  ],
  ['after an opening mark that is never closed', ['做强“有事来协商品牌。', '服务群众。']],
  ['before a closing mark that was never opened', ['第二次联盟会议”举行。', '会议闭幕。']],
  ['with a rest that has no end mark', ['会议闭幕。', '(张三)']],
];

describe('splitSentences', () => {
  it.each(CASES)('splits %s', (_, sentences) => {
    const paragraph = sentences.join('');
    expect(splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end))).toEqual(sentences);
  });

  it('leaves out white space between sentences and keeps it inside them', () => {
    const paragraph = ' 张 三发言。 \u3000李四发言。 ';
    expect(splitSentences(paragraph)).toEqual([
      { start: 1, end: 7 },
      { start: 9, end: 14 },
    ]);
  });

  it('finds no sentence where there are no words', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \u3000')).toEqual([]);
  });
});
