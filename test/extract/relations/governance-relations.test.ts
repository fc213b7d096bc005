import { describe, expect, it } from 'vitest';
import { relationsOf } from '../read-text.js';

const 桃源 = '湖南省/常德市/桃源县';

describe('who leads and guides', () => {
  it.each([
    ['在中共桃源县委的坚强领导下,县政协认真履职。', 'LED_BY', ['桃源县政协 → 中共桃源县委']],
    ['县政协主动接受县委的领导。', 'LED_BY', ['桃源县政协 → 中共桃源县委']],
    ['在省政协、常德市政协的精心指导下,工作有新进展。', 'GUIDED_BY', ['桃源县政协 → 常德市政协', '桃源县政协 → 湖南省政协']],
    ['升级县政协文史馆。', 'PART_OF', ['桃源县政协文史馆 → 桃源县政协']],
  ] as const)('%s', async (text, type, expected) => {
    const found = await relationsOf(type, text, 桃源);
    for (const relation of expected) expect(found).toContain(relation);
  });

  it.each([
    ['邀请县委领导出席会议。', 'LED_BY'],
    ['县委主要领导批示。', 'LED_BY'],
    ['省委的坚强领导', 'LED_BY'],
    ['市政协指导组来访。', 'LED_BY'],
    ['县政协指导委员会工作。', 'GUIDED_BY'],
    ['向市政协报送信息。', 'GUIDED_BY'],
  ] as const)('%s', async (text, type) => {
    expect(await relationsOf(type, text, 桃源)).toEqual([]);
  });
});

describe('who works together', () => {
  it.each([
    ['配合常德市政协开展联合视察。', ['桃源县政协 → 常德市政协']],
    ['与省政协就产业升级开展同题调研。', ['桃源县政协 → 湖南省政协']],
    ['与沅陵县政协、安化县政协签订协作协议。', ['桃源县政协 → 沅陵县政协', '桃源县政协 → 安化县政协']],
  ])('%s', async (text, expected) => {
    const found = (await relationsOf('COOPERATES_WITH', text, 桃源)).map((pair) => pair.split(' → ').sort().join('|'));
    for (const pair of expected) expect(found).toContain(pair.split(' → ').sort().join('|'));
  });

  it.each([['向省政协报送信息。'], ['县政协与市直部门联合发文。'], ['在省政协召开的会议上交流。']])('%s', async (text) => {
    expect(await relationsOf('COOPERATES_WITH', text, 桃源)).toEqual([]);
  });
});
