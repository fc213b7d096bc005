import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

const 泸州 = '四川省/泸州市';
const OPENING = '中国人民政治协商会议泸州市第九届委员会第三次会议1月14日上午隆重开幕。';

async function attendantsIn(text: string): Promise<string[]> {
  const { relations } = await readText(text, 泸州);
  return relations
    .filter(({ type, subject }) => type === 'ATTENDED' && subject[0] === 'Person')
    .map(({ subject }) => subject[1])
    .sort();
}

describe('attendance of persons', () => {
  it.each([
    [`${OPENING}市政协主席江成海,副主席贺琳、毕晓在主席台就座。`, ['毕晓', '江成海', '贺琳']],
    [`${OPENING}市委书记谭卫东,市长王永明应邀出席大会。`, ['王永明', '谭卫东']],
    [`${OPENING}应邀出席大会的市领导还有:李仲林、吴安、赵启鸣。`, ['吴安', '李仲林', '赵启鸣']],
    [`${OPENING}会议由市政协副主席贺琳主持。`, ['贺琳']],
    [`${OPENING}市政协主席江成海代表常务委员会向大会报告工作。`, ['江成海']],
    [`${OPENING}市委书记谭卫东等领导到会祝贺。`, ['谭卫东']],
    ['在政协泸州市第九届委员会第三次会议上,傅立新同志代表常务委员会作报告。', ['傅立新']],
  ])('%s', async (text, expected) => {
    expect(await attendantsIn(text)).toEqual(expected);
  });

  it('lets who gives the report attend the session that the subtitle names', async () => {
    const text =
      '政协泸州市第九届委员会常务委员会工作报告\n——在政协泸州市第九届委员会第三次会议上\n段  平\n各位委员:\n我代表常务委员会报告工作,请予审议。';
    expect(await attendantsIn(text)).toEqual(['段平']);
  });

  it.each([
    ['市政协副主席贺琳率队赴江阳区调研,秘书长宋玉芬参加调研。'],
    ['市政协主席江成海多次批示。'],
    [`${OPENING}记者李平报道。`],
    ['市政协委员严小燕参加义诊。'],
    ['及时推介严小燕委员先进事迹。'],
    ['市委书记谭卫东到政协机关走访慰问。'],
  ])('%s', async (text) => {
    expect(await attendantsIn(text)).toEqual([]);
  });

  it.each([
    ['钱海东、卫成功、蒲志刚等市领导在主席台就坐。', ['卫成功', '蒲志刚', '钱海东']],
    ['市政协主席梁文龙、市委书记钱海东、市长卫成功、市人大常委会主任蒲志刚在主席台前排就坐。', ['卫成功', '梁文龙', '蒲志刚', '钱海东']],
    ['市委、市人大常委会、市政府领导钱海东、卫成功、蒲志刚应邀出席。', ['卫成功', '蒲志刚', '钱海东']],
    ['应邀在主席台就座的还有钱海东、卫成功、蒲志刚。', ['卫成功', '蒲志刚', '钱海东']],
    ['市政协副主席龚淑兰作提案工作情况的报告。', ['龚淑兰']],
    ['市政协主席梁文龙主持闭幕大会并致闭幕词。', ['梁文龙']],
    ['市政协主席梁文龙,副主席龚淑兰、罗世荣,全体常委参加。', ['梁文龙', '罗世荣', '龚淑兰']],
    ['市政协主席梁文龙;副主席龚淑兰、罗世荣;秘书长卫成功等出席。', ['卫成功', '梁文龙', '罗世荣', '龚淑兰']],
    ['在主席台前排就座的有:\n市委书记钱海东\n市长卫成功\n市政协主席梁文龙', ['卫成功', '梁文龙', '钱海东']],
    ['副市长卫成功应邀通报经济运行情况。', ['卫成功']],
    ['会议听取了发言。市政协副主席龚淑兰主持,秘书长罗世荣列席。', ['罗世荣', '龚淑兰']],
  ])('takes the meeting of the news for the one spoken of: %s', async (sentence, expected) => {
    expect(await attendantsIn(`市政协九届三次会议隆重开幕\n${OPENING}大会审议了有关文件。\n会场气氛热烈。\n${sentence}`)).toEqual(expected);
  });

  it.each([
    ['会前,委员们深入龙马潭区实地调研,市政协副主席龚淑兰参加。'],
    ['习近平总书记作重要讲话。'],
    ['市政协副主席龚淑兰的提案得到采纳。'],
    ['“要多听委员的意见。”龚淑兰委员表示。'],
    ['通讯员 龚淑兰 摄影报道。'],
    ['市政协副主席龚淑兰介绍了她的家乡。'],
    ['次日,市政协主席梁文龙率队赴合江县考察。\n市政协副主席龚淑兰参加。'],
  ])('leaves what is no taking part in the meeting of the news: %s', async (sentence) => {
    expect(await attendantsIn(`市政协九届三次会议隆重开幕\n${OPENING}大会审议了有关文件。\n会场气氛热烈。\n${sentence}`)).toEqual([]);
  });

  it.each([
    ['5月6日,市政协召开“护航一江清水”协商座谈会,市政协主席梁文龙出席并讲话,副主席龚淑兰主持。', ['梁文龙', '龚淑兰']],
    ['——梁文龙在政协泸州市第九届委员会第三次会议上的讲话', ['梁文龙']],
    ['——梁文龙代表常务委员会在市政协九届三次会议上所作', ['梁文龙']],
  ])('%s', async (text, expected) => {
    expect(await attendantsIn(text)).toEqual(expected);
  });

  it('lets a bare verb mean no meeting in a report of the year', async () => {
    const text =
      '市政协2023年工作总结\n市政协召开九届三次会议。市政协副主席龚淑兰关心提案办理。\n全年工作有序开展。\n开展委员活动日。\n市政协副主席罗世荣参加。';
    expect(await attendantsIn(text)).toEqual([]);
  });
});
