import { describe, expect, it } from 'vitest';
import { namesOf } from '../read-text.js';

const 桃源 = '湖南省/常德市/桃源县';
const 泸州 = '四川省/泸州市';

describe('committees are named in full', () => {
  it.each([
    ['政协桃源县第十届委员会常务委员会召开会议。', 桃源, ['桃源县政协']],
    ['中国人民政治协商会议第九届泸州市委员会第二次会议开幕。', 泸州, ['泸州市政协']],
    ['中国人民政治协商会议全国委员会发来贺信。', 泸州, ['全国政协']],
    ['县政协组织委员开展视察。', 桃源, ['桃源县政协']],
    ['县政协向市政协、省政协报送信息。', 桃源, ['桃源县政协', '常德市政协', '湖南省政协']],
    ['泸州政协文史工作再上台阶。', 泸州, ['泸州市政协']],
    ['接待浙江省安吉县政协来泸考察。', 泸州, ['安吉县政协']],
    ['接待江苏、甘肃、广东等省政协考察团。', 泸州, ['江苏省政协', '甘肃省政协', '广东省政协']],
    ['与宜宾、自贡等市政协交流。', 泸州, ['宜宾市政协', '自贡市政协']],
    ['承办长株潭三市政协联席会议。', '湖南省/湘潭市', ['长沙市政协', '株洲市政协', '湘潭市政协']],
    ['推动省市县政协委员联动履职。', 桃源, ['湖南省政协', '常德市政协', '桃源县政协']],
    ['召开川渝政协联席会议。', 泸州, ['四川省政协', '重庆市政协']],
  ])('%s', async (text, home, expected) => {
    const names = await namesOf('Committee', text, home);
    for (const name of expected) expect(names).toContain(name);
  });
});

describe('what is no committee of its own', () => {
  it.each([
    ['各县区政协工作有声有色。', 泸州],
    ['全省政协系统开展培训。', 泸州],
    ['推进县(市、区)政协党的建设。', 泸州],
    ['加强政协机关自身建设。', 泸州],
    ['用好政协云平台。', 泸州],
    ['兄弟政协来访。', 泸州],
  ])('%s', async (text, home) => {
    expect((await namesOf('Committee', text, home)).filter((name) => name !== '泸州市政协')).toEqual([]);
  });
});

it('says nothing of a county that a prefecture’s report does not name', async () => {
  expect(await namesOf('Committee', '县政协主席参加会议。', 泸州)).not.toContain('县政协');
});
