import { describe, expect, it } from 'vitest';
import { relationsOf } from '../read-text.js';

const home = '云南省/大理白族自治州/祥云县';

describe('HELD', () => {
  it.each([
    ['召开“推进绿色食品加工”专题协商会议。', ['祥云县政协 → “推进绿色食品加工”专题协商会议']],
    [
      '12月8日,由县委、县政府主办,县政协承办的昆明祥云籍人才座谈会在昆明召开。',
      ['中共祥云县委 → 昆明祥云籍人才座谈会', '祥云县政协 → 昆明祥云籍人才座谈会', '祥云县政府 → 昆明祥云籍人才座谈会'],
    ],
    ['在省政协月度专题协商会上发言。', ['云南省政协 → 云南省政协月度专题协商会']],
    ['省政协十三届二次会议期间,提交提案3件。', ['云南省政协 → 云南省政协十三届二次会议']],
    ['召开洱海流域政协主席联席会议。', ['祥云县政协 → 洱海流域政协主席联席会议']],
    ['举办祥云县政协第二届篮球赛。', ['祥云县政协 → 祥云县政协第二届篮球赛']],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('HELD', text, home)).toEqual(expected);
  });

  it.each([
    ['参加滇西旅游发展大会。'],
    ['传达学习省市政协主席座谈会精神。'],
    ['积极参加洱海流域政协协作会第三次会议。'],
    ['贯彻中共二十大精神。'],
  ])('%s: not by us', async (text) => {
    expect(await relationsOf('HELD', text, home)).toEqual([]);
  });
});

describe('ATTENDED and LOCATED_IN', () => {
  it.each([
    ['积极参加洱海流域政协协作会第三次会议。', ['祥云县政协 → 洱海流域政协协作会第三次会议']],
    ['在省政协月度专题协商会上作交流发言。', ['祥云县政协 → 云南省政协月度专题协商会']],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('ATTENDED', text, home)).toEqual(expected);
  });

  it.each([
    ['县政协承办的云南驿马帮文化论坛在昆明召开。', ['云南驿马帮文化论坛 → 昆明市']],
    ['在弥渡县召开“一线协商”工作现场推进会。', ['“一线协商”工作现场推进会 → 弥渡县']],
    ['全省政协文史工作座谈会在我县召开。', ['云南省政协文史工作座谈会 → 祥云县']],
  ])('%s', async (text, expected) => {
    const found = await relationsOf('LOCATED_IN', text, home);
    for (const relation of expected) expect(found).toContain(relation);
  });
});
