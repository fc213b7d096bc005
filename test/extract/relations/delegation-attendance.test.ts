import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

const NEWS = '市政协九届三次会议开幕\n1月14日上午,政协泸州市第九届委员会第三次会议隆重开幕。\n会场布置一新。\n';

async function bodiesIn(sentence: string): Promise<string[]> {
  const { relations } = await readText(`${NEWS}${sentence}`, '四川省/泸州市');
  return relations
    .filter(({ type, subject }) => type === 'ATTENDED' && subject[0] !== 'Person')
    .map(({ subject }) => subject[1])
    .sort();
}

describe('attendance of delegations', () => {
  it.each([
    ['云南省政协代表团应邀出席开幕大会。', ['云南省政协']],
    ['宜宾市政协观摩团列席会议。', ['宜宾市政协']],
    ['自贡市政协应邀列席。', ['自贡市政协']],
    ['宜宾市政协代表团、自贡市政协代表团到会祝贺。', ['宜宾市政协', '自贡市政协']],
    ['遵义市政协考察团观摩了大会。', ['遵义市政协']],
    ['内江市政协交流团参加会议。', ['内江市政协']],
  ])('%s', async (sentence, expected) => {
    expect(await bodiesIn(sentence)).toEqual(expected);
  });

  it.each([
    ['各民主党派市委负责人列席会议。'],
    ['省政协领导到会指导。'],
    ['市委、市政府领导应邀出席。'],
    ['宜宾市政协委员应邀列席会议。'],
    ['会后,宜宾市政协代表团赴龙马潭区考察。'],
    ['自贡市政协副主席贺琳应邀出席大会。'],
  ])('%s', async (sentence) => {
    expect(await bodiesIn(sentence)).toEqual([]);
  });
});
