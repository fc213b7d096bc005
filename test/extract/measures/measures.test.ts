import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

const HOME = '江西省/吉安市/泰和县';

/** Measures as `subject: value unit what`, in reading order. */
async function measuresOf(text: string): Promise<string[]> {
  const { measures } = await readText(text, HOME);
  return measures.map(({ subject, value, unit, what }) => `${subject[1]}: ${value} ${unit} ${what}`);
}

describe('what is counted', () => {
  it.each([
    ['全年立案提案93件,办复率达到100%。', ['泰和县政协: 93 件 立案提案', '泰和县政协: 100 % 办复率']],
    ['召开6次专题研讨会,提出19条比较集中的意见建议。', ['泰和县政协: 6 次 专题研讨会', '泰和县政协: 19 条 比较集中的意见建议']],
    ['举行公益讲座、捐资助学等活动50余次。', ['泰和县政协: 50 次 公益讲座、捐资助学等活动(余)']],
    ['累计筹资887.2万元。', ['泰和县政协: 887.2 万元 筹资']],
    ['部署7大类21项重点任务。', ['泰和县政协: 7 大类 重点任务', '泰和县政协: 21 项 重点任务']],
    ['走访委员企业43户帮助协调解决问题46个。', ['泰和县政协: 43 户 走访委员企业', '泰和县政协: 46 个 帮助协调解决问题']],
    ['组织委员学习两千余人次。', ['泰和县政协: 2000 人次 委员学习(余)']],
    ['举办两期专题培训班。', ['泰和县政协: 2 期 专题培训班']],
    ['确定10至15个监督主题。', ['泰和县政协: 10 个 监督主题(至15)']],
  ])('%s', async (text, expected) => {
    expect(await measuresOf(text)).toEqual(expected);
  });

  it.each([
    ['2024年3月21日,县政协召开会议。'],
    ['县政协十届四次会议开幕。'],
    ['强化委员“五个一”履职要求。'],
    ['推动一个项目落地,形成一批成果。'],
    ['园区二期建成投用。'],
    ['落实“民营经济31条”政策。'],
    ['省市县三级政协联动。'],
  ])('nothing: %s', async (text) => {
    expect(await measuresOf(text)).toEqual([]);
  });
});

describe('whose number it is', () => {
  it('the initiative that the sentence is about', async () => {
    const text = '做强“稻田议事”品牌。全县打造1257个“稻田议事”平台,开展1435场次小微协商活动,推动解决问题2758个。';
    expect(await measuresOf(text)).toEqual([
      '稻田议事: 1257 个 稻田议事平台',
      '稻田议事: 1435 场次 小微协商活动',
      '稻田议事: 2758 个 推动解决问题',
    ]);
  });

  it('the brand that the paragraph opened with', async () => {
    expect(await measuresOf('做强“稻田议事”品牌。一年来,举办协商活动27场次。')).toEqual(['稻田议事: 27 场次 协商活动']);
  });

  it('the reporting committee, where a new paragraph names nothing', async () => {
    expect(await measuresOf('做强“稻田议事”品牌。\n编发信息8期。')).toEqual(['泰和县政协: 8 期 编发信息']);
  });

  it('another body that acts', async () => {
    expect(await measuresOf('临川区政协提交信息12篇。')).toEqual(['临川区政协: 12 篇 提交信息']);
  });

  it('none of a list is singled out', async () => {
    expect(await measuresOf('开展“五访五问”“提案大比武”等活动,走访群众300人。')).toEqual(['泰和县政协: 300 人 走访群众']);
  });
});
