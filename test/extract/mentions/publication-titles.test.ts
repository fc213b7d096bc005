import { describe, expect, it } from 'vitest';
import { namesOf, readText } from '../read-text.js';

const home = '江苏省/徐州市/睢宁县';

describe('titles of works', () => {
  it.each([
    ['出台《关于加强委员管理的办法》。', ['关于加强委员管理的办法']],
    ['形成《关于发展设施农业的建议》《关于保护古黄河湿地的建议》等报告。', ['关于发展设施农业的建议', '关于保护古黄河湿地的建议']],
    ['编印《睢宁文史》丛书第三辑。', ['睢宁文史']],
    ['组织观看话剧《下邳往事》。', ['下邳往事']],
    ['学习《中国人民政治协商会议章程》。', ['中国人民政治协商会议章程']],
    ['编发《社情民意专报》15期。', ['社情民意专报']],
    ['围绕“关于推进城乡供水一体化的建议”重点提案开展督办。', ['关于推进城乡供水一体化的建议']],
  ])('%s', async (text, expected) => {
    expect(await namesOf('Publication', text, home)).toEqual(expected);
  });

  it.each([
    ['《人民政协报》专版报道我县做法。'],
    ['在《徐州日报》开设专栏。'],
    ['开设《委员风采》专栏。'],
    ['《意见》明确了五项任务。'],
    ['会议通过了《办法》。'],
    ['在《睢宁政协》杂志刊登。'],
    ['关于加强委员管理的工作正在推进。'],
  ])('%s names no work', async (text) => {
    expect(await namesOf('Publication', text, home)).toEqual([]);
  });

  it('keeps the series as an alias', async () => {
    const { entities } = await readText('编印《睢宁文史》丛书第三辑。', home);
    expect(entities.find(({ kind }) => kind === 'Publication')?.aliases).toContain('睢宁文史丛书');
  });
});

describe('titles in lists by lines', () => {
  it('reads proposals without title marks', async () => {
    const text = '优秀提案名单\n12 关于推动乡村旅游发展的提案\n0345 李国庆 关于完善社区养老的提案(县政协九届二次会议)\n';
    expect(await namesOf('Publication', text, home)).toEqual(['关于推动乡村旅游发展的提案', '关于完善社区养老的提案']);
  });

  it('leaves running text alone', async () => {
    expect(await namesOf('Publication', '2023年,关于推动乡村旅游发展的提案得到落实,成效明显。', home)).toEqual([]);
  });
});
