import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

const HOME = '江西省/吉安市/泰和县';

/** The initiatives of a text as `Kind name`, sorted, without those of national scope. */
async function initiativesOf(text: string): Promise<string[]> {
  const { entities } = await readText(text, HOME);
  return entities
    .filter(({ kind, attributes }) => (kind === 'Brand' || kind === 'Policy') && attributes.scope !== 'national')
    .map(({ kind, name }) => `${kind} ${name}`)
    .sort();
}

describe('a quoted name by the noun behind it', () => {
  it.each([
    ['县政协做强“稻田议事”品牌,群众满意度提高。', ['Brand 稻田议事']],
    ['组织委员参加“企业服务周”活动。', ['Brand 企业服务周']],
    ['深化“樟树下协商”行动,走进村组。', ['Brand 樟树下协商']],
    ['建立“一事双督”机制,跟踪落实。', ['Policy 一事双督']],
    ['全面推行“四步走”工作法。', ['Policy 四步走']],
    ['认真落实“早发现、早上报、早处置”要求。', ['Policy 早发现、早上报、早处置']],
    ['扎实开展“清溪”以案促改正风肃纪强作风专项行动。', ['Brand 清溪']],
    ['构建“2+6+N”的线上学习模式。', ['Policy 2+6+N']],
    ['以“书香机关”建设为抓手,深化学习。', ['Brand 书香机关']],
    ['县政协开展“‘政’听民声”议事活动三场。', ['Brand 政听民声']],
  ])('%s', async (text, expected) => {
    expect(await initiativesOf(text)).toEqual(expected);
  });

  it.each([
    ['围绕“优化营商环境”开展专题调研。'],
    ['就“老旧小区改造”召开协商座谈会。'],
    ['围绕“推进农村污水治理”工作开展民主监督。'],
    ['破解“停车难”问题,群众点赞。'],
    ['获得“先进集体”称号。'],
    ['荣获“优秀调研报告”一等奖。'],
    ['举办“乡村治理”专题讲座。'],
    ['在《关于“以案释法”的提案》中提出意见。'],
  ])('not: %s', async (text) => {
    expect(await initiativesOf(text)).toEqual([]);
  });
});

describe('a name that is a numbered formula', () => {
  it.each([
    ['紧扣市政协“2468”履职总要求。', ['Policy 2468']],
    ['强化委员“六个一”履职责任。', ['Policy 六个一']],
    ['深入推进“三个全覆盖”。', ['Policy 三个全覆盖']],
    ['持续推进两个“零距离”。', ['Policy 两个零距离']],
    ['助力打造“三城一高地”,贡献力量。', ['Policy 三城一高地']],
    ['不断深化“双联系”,走访群众。', ['Brand 双联系']],
    ['深入践行“项目提速年”,攻坚克难。', ['Brand 项目提速年']],
    ['落实“工业强县20条”,服务企业。', ['Policy 工业强县20条']],
    ['实施三区五园战略,成效明显。', ['Policy 三区五园']],
  ])('%s', async (text, expected) => {
    expect(await initiativesOf(text)).toEqual(expected);
  });

  it.each([
    ['聚焦“三农”问题建言献策。'],
    ['着力整治“三多三少”问题。'],
    ['打通服务群众“最后一公里”。'],
    ['建立“12345”热线联动。'],
    ['发挥“一把手”作用。'],
    ['三次会议听取两个专题汇报。'],
    ['牢牢把握“两大主题”。'],
  ])('not: %s', async (text) => {
    expect(await initiativesOf(text)).toEqual([]);
  });
});

describe('several names that share their surroundings', () => {
  it.each([
    ['组织开展“五访五问”“进村月”“提案大比武”等活动。', ['Brand 五访五问', 'Brand 提案大比武', 'Brand 进村月']],
    ['落实“学习在前、研讨在先”机制和“每月一谈”制度。', ['Policy 学习在前、研讨在先', 'Policy 每月一谈']],
    ['创新开展庐陵夜话、委员早茶、白鹭读书荟等活动。', ['Brand 委员早茶', 'Brand 庐陵夜话', 'Brand 白鹭读书荟']],
    ['精心打造“书香政协·悦读白鹭”品牌。', ['Brand 书香政协', 'Brand 书香政协·悦读白鹭']],
    ['学习“走进社区”“委员在行动”两大品牌经验。', ['Brand 委员在行动', 'Brand 走进社区']],
  ])('%s', async (text, expected) => {
    expect(await initiativesOf(text)).toEqual([...expected].sort());
  });
});

describe('a name without a noun or a number', () => {
  it.each([
    ['通过政协云提交信息。', ['Brand 政协云']],
    ['“乡音会客厅”是县政协打造的履职品牌。', ['Brand 乡音会客厅']],
    ['县政协“樟亭议事”、县总工会的做法得到肯定。', ['Brand 樟亭议事']],
    ['为“建设中国樟城、打造健康泰和”贡献力量。', ['Policy 建设中国樟城、打造健康泰和']],
    ['全力做强“白鹭微议”,擦亮名片。', ['Brand 白鹭微议']],
    ['围绕“再造一个新城区”,就“导入产业”开展专题协商。', ['Policy 再造一个新城区']],
    ['创新推出“板凳工作法”。', ['Policy 板凳工作法']],
    ['县政协推出民声直通车,群众扫码反映。', ['Brand 民声直通车']],
  ])('%s', async (text, expected) => {
    expect(await initiativesOf(text)).toEqual(expected);
  });

  it.each([
    ['书写履职的“忠诚答卷”。'],
    ['一批“金点子”变成“金果子”。'],
    ['架起干群“连心桥”。'],
    ['他说:“委员要多走基层。”'],
    ['解决群众“急难愁盼”的实事。'],
    ['让老区“活起来”。'],
  ])('not: %s', async (text) => {
    expect(await initiativesOf(text)).toEqual([]);
  });
});

describe('one name in a report', () => {
  it('is one initiative wherever it stands, quoted or not', async () => {
    const { entities } = await readText('做强“稻田议事”品牌。稻田议事已办三十场。群众为“稻田议事”点赞。', HOME);
    const found = entities.filter(({ name }) => name === '稻田议事');
    expect(found.map(({ mentions }) => mentions.length)).toEqual([3]);
  });

  it('loses a generic tail, keeps it as another spelling', async () => {
    const { entities } = await readText('全县开展“提案提速行动”。', HOME);
    expect(entities.find(({ kind }) => kind === 'Brand')).toMatchObject({ name: '提案提速', aliases: ['提案提速行动'] });
  });

  it('keeps a tail that the name cannot do without', async () => {
    expect(await initiativesOf('实施“十大行动”,开展“委员在行动”活动。')).toEqual(['Brand 委员在行动', 'Policy 十大行动']);
  });
});

describe('formulas of national political language', () => {
  it('are policies of national scope', async () => {
    const { entities } = await readText('深刻领悟“两个确立”的决定性意义,做到“两个维护”。', HOME);
    const formulas = entities.filter(({ kind }) => kind === 'Policy');
    expect(formulas.map(({ name, attributes }) => [name, attributes.scope])).toEqual([
      ['两个确立', 'national'],
      ['两个维护', 'national'],
    ]);
  });
});

describe('names put together otherwise', () => {
  it.each([
    ['以助推吉安工业倍增两年攻坚行动为主线,开展调研。', ['Brand 吉安工业倍增两年攻坚']],
    ['打造“2链、5区、9园”现代农业。', ['Policy 2链、5区、9园']],
    ['聚焦“一核、两翼、多点”布局建言。', ['Policy 一核、两翼、多点']],
    ['开展“委员接待日”“委员茶座”20多场。', ['Brand 委员接待日', 'Brand 委员茶座']],
    ['将“界别连心站”打造成为联系群众的有效平台。', ['Brand 界别连心站']],
    ['打造智慧政协通平台,实现掌上履职。', ['Brand 智慧政协通']],
    ['打造智慧政协云平台,实现掌上履职。', ['Brand 智慧政协云']],
    ['用好“智慧政协云”,实现掌上履职。', ['Brand 智慧政协云']],
  ])('%s', async (text, expected) => {
    expect(await initiativesOf(text)).toEqual(expected);
  });

  it.each([
    ['以专项整治行动为抓手,改进作风。'],
    ['深入实施国企改革三年行动。'],
    ['以吉安市三年行动方案为依据。'],
    ['将“民生难题”打造成幸福答卷。'],
    ['智慧政协平台建设提速。'],
    ['围绕“住房保障”“学前教育”20多个课题调研。'],
  ])('not: %s', async (text) => {
    expect(await initiativesOf(text)).toEqual([]);
  });
});
