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
});
