import { describe, expect, it } from 'vitest';
import type { NoiseReason } from '../../src/model/index.js';
import { noiseOf, paragraphsOf } from './cleaning-support.js';

const TITLE = '云岭市政协2024年工作综述';
const BODY = '一年来,市政协围绕中心工作开展调研12次,提出建议36条。';

/** A page with one line more, between title and text. */
const pageWith = (line: string): string => `${TITLE}\n\n${line}\n\n${BODY}\n`;

const NOISE: readonly (readonly [NoiseReason, string])[] = [
  ['navigation', '首页 > 工作动态 > 正文'],
  ['navigation', '您现在的位置: 首页 / 政协要闻'],
  ['navigation', '新闻中心 > 要闻'],
  ['navigation', '网站首页 | 机构概况 | 政协要闻 | 通知公告'],
  ['navigation', '首 页 政协概况 提案工作 委员之家'],
  ['navigation', '返回首页 | 关于我们 | 隐私政策 | 免责声明'],
  ['navigation', '版权所有:政协云岭市委员会办公室'],
  ['navigation', '云岭市政协 版权所有 云ICP备12345678号'],
  ['navigation', '未经允许 不得转载、复制或镜像'],
  ['navigation', '地址:云岭市人民路1号 邮编:650000'],
  ['navigation', '联系电话:0871-6123456'],
  ['navigation', '上一篇:市政协召开主席会议'],
  ['navigation', '下一页'],
  ['navigation', '以上文章仅代表作者个人观点,本网只是转载,如涉及版权问题,请及时联系我们。'],
  ['navigation', '部分图片来源网络,版权归原作者所有'],
  ['navigation', '如有转载请注明以上内容'],
  ['navigation', '- END -'],
  ['navigation', '- 3 -'],
  ['navigation', '第3页 共12页'],
  ['navigation', '3 / 12'],
  ['navigation', '>>>02-05版'],
  ['navigation', '******'],
  ['navigation', 'https://example.org/a/b.html'],
  ['navigation', '市县政协'],
  ['share', '分享到:'],
  ['share', '分享到: 微信 新浪微博 QQ空间 更多'],
  ['share', '请使用微信扫一扫'],
  ['share', '扫一扫在手机打开当前页'],
  ['share', '微信扫一扫'],
  ['share', '【打印】【关闭】'],
  ['share', '打印 关闭'],
  ['share', '字体: 大 中 小'],
  ['share', '【字号:大 中 小】'],
  ['share', '\u3010\u5b57\u4f53\uff1a\u5927 \u4e2d \u5c0f\u3011'],
  ['share', '浏览量: 1024'],
  ['share', '阅读次数:2579'],
  ['advertisement', '·张三丰遗失云A12345号行驶证'],
  ['advertisement', '·云岭市某某商行遗失食品经营许可证正本'],
  ['advertisement', '李四遗失身份证530100199001011234,声明作废。'],
  ['advertisement', '遗失声明'],
  ['advertisement', '注销公告'],
  ['caption', '图片'],
  ['caption', '(资料图片)'],
  ['credit', '张三丰 摄'],
  ['credit', '图片来源:云岭日报'],
];

const KEPT: readonly string[] = [
  '发布时间:2024-03-21 编辑:云岭政协新闻网',
  '来源:云岭日报 作者:张三',
  '2024年3月21日',
  '责任编辑:李四',
  '一审:张三 二审:李四 三审:王五',
  '文 | 张三 李四',
  '编辑|张三 校对|李四 审核|王五 监制|赵六',
  '记者 张三',
  '(市政协办公室供稿)',
  '云岭政协网',
  '主办单位:政协云岭市委员会',
  '各位委员、同志们:',
  '一、坚持党的领导,把牢政治方向',
  '履职为民办实事',
  '“码”上办:居民扫一扫 提建议更方便',
  '打印机产业园落户云岭',
  '市政协委员建议完善遗失物品招领制度',
  '市公安局推出身份证遗失补办一网通办,方便群众办事。',
  '推动GDP增速>5%的目标如期实现,为全市发展作出贡献。',
  '居民用手机扫一扫二维码就能反映问题,全年收集建议300条。',
  '保护知识产权,让创新成果版权所有人得到实惠,全年办案20件。',
  '关闭小煤矿12家',
  '完善制度',
  '对未经许可擅自占道经营的行为开展民主监督。',
  '民警帮助老人找回遗失的存折一本。',
  '推荐委员担任特邀监督员',
  '8月12日,调研组到某公司考察。公司简介:主办单位是商会。',
];

describe('judgeLines', () => {
  it.each(NOISE)('leaves out as %s: %s', (reason, line) => {
    expect(paragraphsOf(pageWith(line))).toEqual([TITLE, BODY]);
    expect(noiseOf(pageWith(line), reason).map((piece) => piece.trim())).toEqual([line]);
  });

  it.each(KEPT)('keeps: %s', (line) => {
    expect(paragraphsOf(pageWith(line))).toEqual([TITLE, line, BODY]);
  });

  it('takes a counter and a font widget out of a date line and leaves the rest of it', () => {
    expect(paragraphsOf(pageWith('云岭门户网 发布时间:2024-10-26 09:00 浏览量:'))[1]).toBe('云岭门户网 发布时间:2024-10-26 09:00');
    expect(paragraphsOf(pageWith('发布时间: 2024-01-01 【字体: 来源:主站阅读次数:2579'))[1]).toBe('发布时间: 2024-01-01 来源:主站');
  });

  it('takes the photographer from the end of a caption, and nobody who does something else', () => {
    expect(paragraphsOf(pageWith('委员在企业调研。云岭日报全媒体记者张三摄'))[1]).toBe('委员在企业调研。');
    expect(paragraphsOf(pageWith('委员在企业调研。(本报记者 张三 摄)'))[1]).toBe('委员在企业调研。');
    expect(paragraphsOf(pageWith('委员在企业调研。记者张三参加。'))[1]).toBe('委员在企业调研。记者张三参加。');
  });

  it('takes a site name for the head of photographs only where it stands alone more than once', () => {
    const page = `${TITLE}\n云岭政协新闻网\n委员调研园区。\n${BODY}\n云岭政协新闻网\n委员走访企业。\n`;
    expect(noiseOf(page, 'caption')).toEqual(['云岭政协新闻网', '云岭政协新闻网']);
    expect(paragraphsOf(page)).toEqual([TITLE, '委员调研园区。', BODY, '委员走访企业。']);
  });

  it('takes numbers that count up for page numbers, and no lone number in a table', () => {
    expect(paragraphsOf(`${BODY}\n1\n履职为民\n2\n${BODY.replace('12', '13')}\n3\n`)).toEqual([BODY, '履职为民', BODY.replace('12', '13')]);
    expect(paragraphsOf(`${TITLE}\n提案总数\n93\n办结数\n90\n`)).toEqual([TITLE, '提案总数', '93', '办结数', '90']);
  });

  it('leaves out a list of other stories at the end, and not a page under such a head', () => {
    const long = BODY.repeat(3).replace('12', '15');
    expect(paragraphsOf(`${TITLE}\n${long}\n相关新闻\n邻市政协召开会议\n会议研究了若干议题...\n`)).toEqual([TITLE, long]);
    expect(paragraphsOf(`相关新闻\n${TITLE}\n${long}\n`)).toEqual(['相关新闻', TITLE, long]);
  });
});
