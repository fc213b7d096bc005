import { describe, expect, it } from 'vitest';
import { readText, relationsOf } from '../read-text.js';

const HOME = '江西省/吉安市/泰和县';

describe('who carries an initiative out', () => {
  it.each([
    ['做强“稻田议事”品牌。', ['泰和县政协 → 稻田议事']],
    ['县委、县政府大力实施“三城一高地”战略。', ['中共泰和县委 → 三城一高地', '泰和县政府 → 三城一高地']],
    ['紧扣省政协“2468”履职总要求。', ['泰和县政协 → 2468']],
    ['认真落实县委“争一流、创特色”要求。', ['泰和县政协 → 争一流、创特色']],
    ['临川区政协“荆公茶叙”品牌影响扩大。', ['临川区政协 → 荆公茶叙']],
    ['为响应省政协开展“万名委员进万家”活动,县政协成立专班。', ['泰和县政协 → 万名委员进万家']],
    ['“荆公茶叙”是临川区政协打造的协商品牌。', ['临川区政协 → 荆公茶叙']],
    ['省委检查组对县政协落实“两会三文”工作机制给予充分肯定。', ['泰和县政协 → 两会三文']],
    ['省政协领导对“稻田议事”协商品牌给予充分肯定。', ['泰和县政协 → 稻田议事']],
    ['由县政协和县文联联合举办的“樟乡读书月”活动启动。', ['泰和县政协 → 樟乡读书月', '泰和县文联 → 樟乡读书月']],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('CARRIES_OUT', text, HOME)).toEqual([...expected].sort());
  });

  it.each([
    ['深刻领悟“两个确立”的决定性意义。'],
    ['围绕“夜间经济发展”开展调研。'],
    ['委员们实地考察了“荆公茶叙”协商平台。'],
    ['书写“民生答卷”。'],
    ['县政协获“先进单位”称号。'],
    ['他说:“大家要多读书。”'],
    ['省委检查组对我县落实“两会三文”给予肯定。'],
  ])('nobody: %s', async (text) => {
    expect(await relationsOf('CARRIES_OUT', text, HOME)).toEqual([]);
  });

  it('a plan is a plan', async () => {
    const { relations } = await readText('县政协将开展“万名委员进万家”活动。', HOME);
    expect(relations.filter(({ type }) => type === 'CARRIES_OUT').map(({ modality }) => modality)).toEqual(['planned']);
  });

  it('the words of a speaker are of his committee', async () => {
    const text = '“今年,我们组织委员参与‘台企服务日’活动。”临川区政协主席周一鸣说。';
    expect(await relationsOf('CARRIES_OUT', text, HOME)).toEqual(['临川区政协 → 台企服务日']);
  });
});

describe('who brought an initiative into being', () => {
  it.each([
    ['紧扣省政协“2468”履职总要求。', ['江西省政协 → 2468']],
    ['响应县委提出的“人人创业”号召。', ['中共泰和县委 → 人人创业']],
    ['按照市政协统筹“三要点”“三层次”要求开展调研。', ['吉安市政协 → 三层次', '吉安市政协 → 三要点']],
    ['创新打造“稻田议事”品牌。', ['泰和县政协 → 稻田议事']],
    ['构建“2+6+N”的线上学习模式。', ['泰和县政协 → 2+6+N']],
    ['出台机关“三比三看”考评办法。', ['泰和县政协 → 三比三看']],
    ['“荆公茶叙”是临川区政协打造的协商品牌。', ['临川区政协 → 荆公茶叙']],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('ORIGINATES', text, HOME)).toEqual([...expected].sort());
  });

  it.each([
    ['做强“稻田议事”品牌。'],
    ['深入践行“四下基层”。'],
    ['参加“企业服务周”活动。'],
    ['助力打造“三城一高地”。'],
    ['围绕“打造‘樟乡艺术角’品牌”等议题开展协商。'],
    ['坚持“第一议题”制度。'],
  ])('nobody: %s', async (text) => {
    expect(await relationsOf('ORIGINATES', text, HOME)).toEqual([]);
  });
});

describe('originators of several names and of rules on a topic', () => {
  it.each([
    [
      '创新打造“稻田议事”“樟下读书”“古村讲堂”“茶乡圆桌”四大品牌。',
      ['古村讲堂', '樟下读书', '稻田议事', '茶乡圆桌'].map((name) => `泰和县政协 → ${name}`),
    ],
    ['落实省政协提案工作“三个二”机制,提升质量。', ['江西省政协 → 三个二']],
    ['贯彻市政协关于信息工作“四个必”要求。', ['吉安市政协 → 四个必']],
  ])('%s', async (text, expected) => {
    expect(await relationsOf('ORIGINATES', text, HOME)).toEqual([...expected].sort());
  });

  it.each([
    ['参加“稻田议事”“樟下读书”“古村讲堂”三项活动。'],
    ['配合省政协开展提案工作,落实“三个二”机制。'],
    ['听取省政协提案工作情况,健全“三个二”机制。'],
  ])('none: %s', async (text) => {
    expect(await relationsOf('ORIGINATES', text, HOME)).toEqual([]);
  });

  it('lets the reporting committee carry out what it follows', async () => {
    expect(await relationsOf('CARRIES_OUT', '落实省政协提案工作“三个二”机制。', HOME)).toEqual(['泰和县政协 → 三个二']);
  });
});

it('keeps to the subject over several clauses', async () => {
  const text = '自治州党委高度重视政协工作,紧紧围绕中心大局,锚定“四大定位”。';
  expect(await relationsOf('CARRIES_OUT', text, '吉林省/延边朝鲜族自治州')).toEqual(['中共延边朝鲜族自治州委 → 四大定位']);
});
