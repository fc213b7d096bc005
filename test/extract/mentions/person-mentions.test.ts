import { describe, expect, it } from 'vitest';
import { namesOf } from '../read-text.js';

const 泸州 = '四川省/泸州市';
const personsIn = (text: string): Promise<string[]> => namesOf('Person', text, 泸州);

describe('persons beside their titles', () => {
  it.each([
    ['市委书记谭卫东2次到政协机关调研。', ['谭卫东']],
    ['市政协主席何清率队赴外地考察。', ['何清']],
    ['何永刚书记、陆敏市长等领导到会。', ['何永刚', '陆敏']],
    ['傅立新同志代表常委会作报告。', ['傅立新']],
    ['市政协主席江成海,副主席贺琳、欧阳立、毕晓,秘书长宋玉芬出席会议。', ['江成海', '贺琳', '欧阳立', '毕晓', '宋玉芬']],
    ['市政协副主席汤民、卓为为展馆揭牌并讲话。', ['汤民', '卓为']],
    ['省政协主席苗建作《常务委员会工作报告》。', ['苗建']],
    ['自治区政协副主席买买提·艾山主持会议。', ['买买提·艾山']],
    ['副主席:张 勇 李大为 王 芳', ['张勇', '李大为', '王芳']],
    ['深度挖掘、及时推介严小燕委员先进事迹。', ['严小燕']],
    ['市政协原副主席、市委原统战部长戴士杰及其他委员参加活动。', ['戴士杰']],
    ['市政协副主席庞敏及秘书长柯立华出席会议。', ['庞敏', '柯立华']],
  ])('%s', async (text, expected) => {
    expect(await personsIn(text)).toEqual(expected);
  });

  it.each([
    ['市政协主席会议听取了汇报。'],
    ['市委书记高度重视政协工作。'],
    ['推动党的工作对政协委员全覆盖。'],
    ['带动委员广泛学习理论。'],
    ['服务委员深入一线高水平履职。'],
    ['开展骨干委员提案培训和新任委员履职培训。'],
    ['区政协常委会召开会议。'],
    ['市政协主席任组长、副主席任副组长。'],
    ['以委员工作室为平台联系群众。'],
    ['实行主席领衔、委员包案制度。'],
  ])('%s', async (text) => {
    expect(await personsIn(text)).toEqual([]);
  });
});

describe('lists of names', () => {
  it.each([
    ['应邀出席大会的市领导还有:李仲林、吴安、赵启鸣、陈为、郑永、华清。', ['李仲林', '吴安', '赵启鸣', '陈为', '郑永', '华清']],
    ['江立民、李万和、高原、杨尚文、乔时等同志到会。', ['江立民', '李万和', '高原', '杨尚文', '乔时']],
    ['石骏、徐若兰等13位同志为先进个人。', ['石骏', '徐若兰']],
    ['潘立生等8位委员提交提案。', ['潘立生']],
    ['为宋海英、贾敏、牛学文、许俊委员工作室揭牌。', ['宋海英', '贾敏', '牛学文', '许俊']],
    ['刘惠、王长青、朱喜民、许国梁列席会议。', ['刘惠', '王长青', '朱喜民', '许国梁']],
  ])('%s', async (text, expected) => {
    expect(await personsIn(text)).toEqual(expected);
  });

  it.each([
    ['安全、高效、文明、和谐的环境逐步形成。'],
    ['先后到安化、南县、桃江、平江考察。'],
    ['覆盖教育、科技、文化、卫生、体育等行业。'],
    ['围绕水、电、路、气、房等实事建言。'],
    ['向万名群众、高校师生、党员干部宣讲。'],
    ['开展调研、视察、协商、监督等活动。'],
  ])('%s', async (text) => {
    expect(await personsIn(text)).toEqual([]);
  });

  it('finds names at the head of rows, two-character names spaced apart', async () => {
    const text = '先进个人名单\n路骏 民盟泸州总支\n秦 川 市政协提案委员会\n袁伟明 致公党泸州总支\n骆 虹 民进泸州总支';
    expect(await personsIn(text)).toEqual(['路骏', '秦川', '袁伟明', '骆虹']);
  });
});

describe('speakers and repetitions', () => {
  it('finds who speaks below the title, the two characters spaced apart', async () => {
    const text =
      '政协泸州市第九届委员会常务委员会工作报告\n——在政协泸州市第九届委员会第三次会议上\n段  平\n各位委员:\n我代表常务委员会报告工作,请予审议。';
    expect(await personsIn(text)).toContain('段平');
  });

  it('finds a name without its title again, in a headline too', async () => {
    const text = '市政协召开常委会会议 江成海讲话\n1月5日,市政协召开常委会会议。市政协主席江成海主持会议。江成海强调,要凝聚共识。';
    expect(await personsIn(text)).toEqual(['江成海']);
  });

  it('takes a heading for no speaker', async () => {
    expect(await personsIn('2024年工作综述\n不断推动政协工作提质增效,为发展建言献策。\n展望\n2025年,市政协将继续努力,服务大局。')).toEqual(
      [],
    );
  });
});
