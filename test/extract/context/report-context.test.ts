import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

describe('whose report it is', () => {
  it.each([
    ['厚德笃行——桃源县政协2023年工作综述\n在市政协、省政协指导下,县政协认真履职。', '湖南省/常德市/桃源县', '桃源县政协'],
    [
      '中国人民政治协商会议泸州市第九届委员会常务委员会工作报告\n2024年1月8日\n市政协认真履职,接待宜宾市政协考察。',
      '四川省/泸州市',
      '泸州市政协',
    ],
    ['——在政协第十二届贵州省委员会第五次会议上\n省政协认真履职,与贵阳市政协联动。', '贵州省', '贵州省政协'],
    ['全国政协召开双周协商座谈会\n全国政协在北京召开会议。', '', '全国政协'],
    ['市政协召开主席会议\n泸州新闻网讯 市政协主席会议在泸州召开,我市各界关注。', '四川省/泸州市', '泸州市政协'],
    ['区政协开展调研\n南海区政协组织委员到各镇调研,区委高度重视,市政协有关负责人参加。', '广东省/佛山市/南海区', '南海区政协'],
    ['自治区政协召开常委会会议\n广西各市政协负责人列席。', '广西壮族自治区', '广西壮族自治区政协'],
  ])('%s', async (text, home, issuer) => {
    const extraction = await readText(text);
    expect(extraction.home.join('/')).toBe(home);
    expect(extraction.issuer).toBe(issuer);
  });

  it('takes a hint over the text', async () => {
    const extraction = await readText('桃源县政协召开会议。', '四川省/泸州市');
    expect(extraction.home).toEqual(['四川省', '泸州市']);
  });

  it('refuses a hint that names no place', async () => {
    await expect(readText('召开会议。', '湖南省/不存在市')).rejects.toMatchObject({ code: 'usage' });
  });

  it('does not guess where nothing is told', async () => {
    const extraction = await readText('委员们认真履职,取得新成效。');
    expect(extraction.issuer).toBeNull();
    expect(extraction.home).toEqual([]);
  });
});

describe('when it was published and what time it covers', () => {
  it.each([
    ['桃源县政协2023年工作综述\n发布时间:2024-03-05 编辑:某某\n县政协认真履职。', '2024-03-05', '2023'],
    ['泸州市政协工作报告\n2024年1月8日\n2023年工作回顾\n市政协认真履职。', '2024-01-08', '2023'],
    ['桃源县政协召开会议。', null, null],
    ['桃源县政协开展活动\n时间:2024年13月40日\n县政协开展活动。', null, '2024'],
  ])('%s', async (text, published, period) => {
    expect(await readText(text)).toMatchObject({ published, period });
  });
});
