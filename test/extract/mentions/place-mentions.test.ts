import { describe, expect, it } from 'vitest';
import { namesOf, readText } from '../read-text.js';

const 泸州 = '四川省/泸州市';
const 桃源 = '湖南省/常德市/桃源县';

describe('places', () => {
  it.each([
    ['赴江西省丰城市调研。', 泸州, ['江西省', '丰城市']],
    ['助推泸州高质量发展。', 泸州, ['泸州市']],
    ['我省与重庆毗邻。', 泸州, ['四川省']],
    ['融入成渝地区双城经济圈,对接大湾区。', 泸州, ['成渝地区双城经济圈', '粤港澳大湾区']],
    ['赴古蔺县双沙镇调研。', 泸州, ['古蔺县', '双沙镇']],
    ['到长沙、株洲考察。', 桃源, ['长沙市', '株洲市']],
    ['推进丹江口库区水质保护。', '湖北省/十堰市', ['丹江口库区']],
    ['促进泸州高新区发展。', 泸州, ['泸州高新区']],
    ['省政协作出部署。', 桃源, ['湖南省']],
    ['先后参观了清溪村、红军四渡赤水旧址等地。', 泸州, ['清溪村', '红军四渡赤水旧址']],
  ])('%s', async (text, home, expected) => {
    const names = await namesOf('Place', text, home);
    for (const name of expected) expect(names).toContain(name);
  });

  it.each([
    ['北京市场前景广阔。', '北京市'],
    ['维护社会和平安定。', '和平区'],
    ['实现长治久安。', '长治市'],
    ['加强合作交流。', '合作市'],
    ['形成县级统筹。', '成县'],
    ['《湖南日报》作了报道。', '湖南省'],
    ['佳木斯市政协获奖。', '佳木斯市'],
    ['推进城区水系建设。', '城区'],
  ])('%s is no %s', async (text, name) => {
    expect(await namesOf('Place', text, 泸州)).not.toContain(name);
  });

  it('tells homonyms by the home', async () => {
    const inChangchun = await readText('在朝阳区召开会议。', '吉林省/长春市');
    const inBeijing = await readText('在朝阳区召开会议。', '北京市');
    const idOf = (extraction: typeof inBeijing) => extraction.entities.find(({ name }) => name === '朝阳区')?.id;
    expect(idOf(inChangchun)).toBeDefined();
    expect(idOf(inBeijing)).toBeDefined();
    expect(idOf(inChangchun)).not.toBe(idOf(inBeijing));
  });
});
