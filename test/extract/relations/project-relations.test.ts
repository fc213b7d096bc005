import { describe, expect, it } from 'vitest';
import { relationsOf } from '../read-text.js';

const home = '四川省/广元市/苍溪县';

describe('projects and who stands behind them', () => {
  it.each([
    ['推动嘉陵江三桥项目纳入全省规划。', ['苍溪县政协 → 嘉陵江三桥']],
    ['剑阁县政协推进剑门关索道扩建项目建设。', ['剑阁县政协 → 剑门关索道扩建']],
    ['李建华委员投资3亿元在元坝镇建设梨乡食品产业园。', ['李建华 → 梨乡食品产业园']],
  ])('ADVANCES: %s', async (text, expected) => {
    expect(await relationsOf('ADVANCES', text, home)).toEqual(expected);
  });

  it('LOCATED_IN: where it settles', async () => {
    expect(await relationsOf('LOCATED_IN', '投资5亿元的红心猕猴桃深加工项目落户利州区。', home)).toContain('红心猕猴桃深加工 → 利州区');
  });

  it('INVESTS_IN: a body before 投资', async () => {
    expect(await relationsOf('INVESTS_IN', '四川恒丰食品有限公司投资2亿元建设雪梨精深加工产业园。', home)).toEqual([
      '四川恒丰食品有限公司 → 雪梨精深加工产业园',
    ]);
  });

  it.each([['助力重点项目建设。'], ['完善项目推进机制。'], ['全县签约项目20个。']])('%s: no project', async (text) => {
    expect(await relationsOf('ADVANCES', text, home)).toEqual([]);
  });
});
