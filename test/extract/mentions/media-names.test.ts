import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

const media = async (text: string): Promise<string[]> =>
  (await readText(text, '陕西省/渭南市')).entities.filter(({ attributes }) => attributes.category === 'media').map(({ name }) => name);

describe('papers, stations and sites', () => {
  it.each([
    ['先后被人民日报、新华社报道。', ['人民日报', '新华社']],
    ['在《各界导报》头版刊发。', ['各界导报']],
    ['《渭南政协》杂志推介了做法。', ['渭南政协']],
    ['在渭南日报、大荔新闻网开设专栏。', ['渭南日报', '大荔新闻网']],
    ['通过学习强国平台发布。', ['学习强国']],
    ['在《三秦都市报》刊登。', ['三秦都市报']],
    ['在渭南政协报刊登。', ['渭南政协报']],
  ])('%s', async (text, expected) => {
    expect(await media(text)).toEqual(expected);
  });

  it.each([
    ['编发《政协专报》6期。'],
    ['报送《情况通报》。'],
    ['每日报告疫情。'],
    ['组织委员实事求是建言。'],
    ['各级政协网络平台运行良好。'],
    ['积极撰写新闻稿件。'],
    ['临渭区政协报送信息30篇。'],
    ['渭南市政协报告会、临渭区政协报名参加。'],
    ['大荔县政协报请县委批准。'],
  ])('%s names none', async (text) => {
    expect(await media(text)).toEqual([]);
  });
});
