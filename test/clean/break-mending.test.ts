import { describe, expect, it } from 'vitest';
import { clean, noiseOf, paragraphsOf, reports } from './cleaning-support.js';

const TITLE = '云岭市政协2024年工作综述';
const LEAD = '过去一年,市政协工作取得新成效。';

/** Pairs of lines that are one sentence. */
const BROKEN: readonly (readonly [why: string, before: string, after: string])[] = [
  ['between verb and quotation', '加强政治建设。始终把增强', '“四个意识”、坚定“四个自信”体现到工作中。'],
  ['inside a word', '严格执行规定,出台若干措施。全面降低运行', '成本,提高办事水平。'],
  ['inside an open quotation', '就“加大支持力度 缓解融资难、融资', '贵”等议题开展联动调研。'],
  ['inside an open title', '积极开展宣传工作。《幸福家园', '——云岭市政协协商小记》在报纸刊发。'],
  ['inside an open bracket', '有关建议(共计', '12条)得到采纳。'],
  ['before a comma', '政协委员', ',市民代表参加活动。'],
  ['after an enumeration comma', '委员们到园区、', '企业、社区调研。'],
  ['after a comma', '围绕中心工作,', '市政协开展调研。'],
  ['before a closing quotation mark', '做强“有事来协商', '”品牌,服务群众。'],
];

/** Pairs of lines that are two paragraphs. */
const SEPARATE: readonly (readonly [why: string, before: string, after: string])[] = [
  ['heading and text', '强化政治引领', '一年来,市政协加强学习。'],
  ['heading with a comma and text', '坚持以增合力为导向,在凝聚共识上作出新贡献', '市政协将开展委员读书活动。'],
  ['two headings', '深耕主责主业', '以实干担当书写“发展答卷”'],
  ['text and numbered heading', '全年开展调研。各项工作扎实推进', '二、突出重点,服务发展大局'],
  ['text without its full stop and heading', '全年开展调研。各项工作扎实推进', '广泛凝心聚力'],
  ['lead-in and text', '这一年,扎实的履职彰显担当——', '好品牌越来越响,同心圆越来越大。'],
  ['colon and text', '一年来,主要做了三件大事:', '深入开展主题教育,解决问题20个。'],
  ['title and subtitle', '为加快建设新云岭贡献力量', '——市政协常委会工作报告解读'],
  ['sentence and sentence', '全年开展调研12次。', '各专委会提出建议。'],
  ['text and by-line', '全年开展调研。各项工作扎实推进', '责任编辑:张三'],
  ['by-line and text', '来源:云岭日报,', '全年开展调研12次。'],
  ['teaser that trails off', '云岭市的发展令人瞩目,造福了...', '全年开展调研12次。'],
  ['long caption without a full stop', '2024年11月26日,云岭市政协召开“制造业企业税收情况”专题议政性常务委员会会议', '笃行逐梦,足音铿锵。'],
  [
    'long numbered heading',
    '三、坚持围绕中心服务大局,聚焦高质量发展献良策、聚焦改革建真言、聚焦民生出实招,助推云岭市发展再上新台阶',
    '全市政协委员积极行动。',
  ],
];

describe('findContinuations', () => {
  it.each(BROKEN)('mends a sentence broken %s', (_, before, after) => {
    expect(paragraphsOf(`${TITLE}\n\n${LEAD}\n\n${before}\n\n${after}\n`)).toEqual([TITLE, LEAD, before + after]);
    expect(noiseOf(`${TITLE}\n\n${LEAD}\n\n${before}\n\n${after}\n`, 'break')).toEqual(['\n\n']);
  });

  it.each(BROKEN)('mends it with other line ends and indents: %s', (_, before, after) => {
    expect(paragraphsOf(`${TITLE}\r\n${LEAD}\r\n${before}\r\n\u3000\u3000${after}\r\n`)).toEqual([TITLE, LEAD, before + after]);
  });

  it.each(SEPARATE)('keeps apart %s', (_, before, after) => {
    expect(paragraphsOf(`${TITLE}\n\n${LEAD}\n\n${before}\n\n${after}\n`)).toEqual([TITLE, LEAD, before, after]);
  });

  it('keeps the first line apart unless it runs on like text', () => {
    expect(paragraphsOf(`聚力前行。云岭政协这一年\n${LEAD}\n`)).toEqual(['聚力前行。云岭政协这一年', LEAD]);
  });

  it('mends a long first clause where the break cuts a word that stands whole elsewhere', () => {
    const before = '市政协主席会议成员带领各专门委员会和界别召集人深入全市三十六个乡镇街道和部分企业开展专题调研视察和民主监';
    const known = '加强民主监督。';
    expect(before.length).toBeGreaterThan(45);
    expect(paragraphsOf(`${TITLE}\n${known}\n${before}\n督,提出建议36条。\n`)).toEqual([TITLE, known, `${before}督,提出建议36条。`]);
  });

  it('mends across a page number that stood in the break', () => {
    const page = `${TITLE}\n全年调研12次。让政协履职的每\n- 3 -\n一个步伐,紧随发展的鼓点。\n`;
    expect(paragraphsOf(page)).toEqual([TITLE, '全年调研12次。让政协履职的每一个步伐,紧随发展的鼓点。']);
  });

  it('unwraps text set to a fixed width, and keeps its indented paragraphs', () => {
    const wrapped = [
      '云岭市政协二〇二四年工作综述',
      '\u3000\u3000一年来市政协坚持围绕中心服务大局开展',
      '调研视察活动十二次并且形成调研报告六份',
      '报送市委市政府得到主要领导的批示和肯定',
      '有关部门认真吸收采纳了其中的二十条建议',
      '推动解决了一批难题。',
      '\u3000\u3000各位委员立足岗位积极作为,主动走访企',
      '业和群众,收集意见建议三百余条并及时转',
      '交有关部门办理。',
    ];
    expect(paragraphsOf(wrapped.join('\n'))).toEqual([wrapped[0], wrapped.slice(1, 6).join('').trim(), wrapped.slice(6).join('').trim()]);
  });

  it('does not glue two Latin words', () => {
    expect(paragraphsOf('引进项目。企业名称为 Yunling\nPower 公司,投资3亿元。\n')).toHaveLength(2);
  });

  it('mends the sentences that page and column ends broke in the five reports', () => {
    const broken = reports.flatMap((report) =>
      clean(report)
        .noise.filter(({ reason }) => reason === 'break')
        .map(({ start, end }) => `${report.slice(start - 2, start)}|${report.slice(end, end + 2)}`),
    );
    expect(broken).toEqual([
      '增强|“四',
      '云书|院“',
      '运行|成本',
      '的每|一个',
      '大精|神和',
      '技局|将鑫',
      '融资|贵”',
      '水库|上游',
      '缔造|——',
      '士联|系交',
      '堰考|察接',
      '员参|加视',
      '创一|流、',
    ]);
  });
});
