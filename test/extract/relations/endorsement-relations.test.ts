import { describe, expect, it } from 'vitest';
import { relationsOf } from '../read-text.js';

const home = '湖北省/荆门市/钟祥市';

describe('ENDORSED', () => {
  it.each([
    ['形成《关于发展蘑菇产业的建议》,得到市委主要领导充分肯定。', ['中共钟祥市委 → 关于发展蘑菇产业的建议']],
    ['协商成果获市委、市政府领导批示8次。', ['中共钟祥市委 → 钟祥市政协', '钟祥市政府 → 钟祥市政协']],
    ['市政府主要领导多次对协商成果作出批示。', ['钟祥市政府 → 钟祥市政协']],
    ['省政协主要领导2次点名表扬钟祥政协工作。', ['湖北省政协 → 钟祥市政协']],
    ['《莫让古井荒废》等得到荆门市委领导批示。', ['中共荆门市委 → 莫让古井荒废']],
    ['出台《常委会议规则》,举行协商活动20场次,议政成果得到市委领导肯定。', ['中共钟祥市委 → 钟祥市政协']],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('ENDORSED', text, home)).toEqual(expected);
  });

  it.each([
    ['认真学习习近平总书记重要指示批示精神。'],
    ['报市委批准后实施。'],
    ['获得群众一致好评。'],
    ['市政协对先进典型进行通报表扬。'],
    ['落实市委领导批示件办理。'],
    ['委员们对项目建设表示肯定。'],
  ])('%s: nobody', async (text) => {
    expect(await relationsOf('ENDORSED', text, home)).toEqual([]);
  });
});
