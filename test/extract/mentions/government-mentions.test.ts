import { describe, expect, it } from 'vitest';
import { namesOf } from '../read-text.js';

const 桃源 = '湖南省/常德市/桃源县';
const 泸州 = '四川省/泸州市';

describe('bodies of party and government', () => {
  it.each([
    ['在中共桃源县委的领导下', 桃源, ['中共桃源县委']],
    ['市委、市政府主要领导作出批示。', 泸州, ['中共泸州市委', '泸州市政府']],
    ['常德市委、市政府领导出席。', 桃源, ['中共常德市委', '常德市政府']],
    ['被省委办公厅采用。', 泸州, ['中共四川省委办公厅']],
    ['请市发改委、经信局认真办理。', 泸州, ['泸州市发改委', '泸州市经信局']],
    ['县委统战部、工商联共同主办。', 桃源, ['中共桃源县委统战部', '桃源县工商联']],
    ['会同市人民检察院出台办法。', 泸州, ['泸州市人民检察院']],
    ['市政府办印发通知。', 泸州, ['泸州市政府办']],
    ['民建市委提交提案。', 泸州, ['民建泸州市委']],
    ['邀请九三学社中央调研。', 泸州, ['九三学社中央']],
  ])('%s', async (text, home, expected) => {
    const names = await namesOf('Organization', text, home);
    for (const name of expected) expect(names).toContain(name);
  });

  it.each([
    ['市委员会议室', 泸州, '中共泸州市委'],
    ['各市委办局负责人', 泸州, '中共泸州市委'],
    ['政府购买服务', 泸州, '泸州市政府'],
    ['各民主党派市委建言', 泸州, '中共泸州市委'],
    ['县人大代表参加', 桃源, '桃源县人大'],
    ['全市政府系统', 泸州, '泸州市政府'],
  ])('%s names no %3$s', async (text, home, name) => {
    expect(await namesOf('Organization', text, home)).not.toContain(name);
  });
});
