import { describe, expect, it } from 'vitest';
import { namesOf, readText } from '../read-text.js';

const home = '山东省/潍坊市/诸城市';

describe('sessions', () => {
  it.each([
    ['在潍坊市政协十四届三次会议上发言。', '潍坊市政协十四届三次会议'],
    ['政协诸城市第十一届委员会第二次会议胜利召开。', '诸城市政协十一届二次会议'],
    ['中国人民政治协商会议第十二届山东省委员会第四次会议在济南开幕。', '山东省政协十二届四次会议'],
    ['市政协11届3次会议期间,委员踊跃建言。', '诸城市政协十一届三次会议'],
    ['省政协十三届一次会议以来,提案质量明显提升。', '山东省政协十三届一次会议'],
    ['出席全国政协十四届三次会议。', '全国政协十四届三次会议'],
    ['十一届市政协第二十次主席会议审议通过。', '诸城市政协十一届二十次主席会议'],
    ['市政协召开十一届九次常委会议。', '诸城市政协十一届九次常委会会议'],
  ])('%s', async (text, expected) => {
    expect(await namesOf('Event', text, home)).toEqual([expected]);
  });

  it('keeps the formal name as an alias', async () => {
    const { entities } = await readText('市政协十一届三次会议闭幕。', home);
    expect(entities.find(({ kind }) => kind === 'Event')?.aliases).toContain('政协诸城市第十一届委员会第三次会议');
  });

  it.each([['十一届市政协常委会团结带领委员履职。'], ['第三次会议室改造。'], ['政协诸城市第十一届委员会委员。']])(
    '%s is none',
    async (text) => {
      expect(await namesOf('Event', text, home)).toEqual([]);
    },
  );
});

describe('meetings by their topic', () => {
  it.each([
    ['召开“推进海洋牧场建设”专题议政性常委会会议。', ['“推进海洋牧场建设”专题议政性常委会会议']],
    ['围绕“我市民宿经济发展”召开专题协商会议。', ['“民宿经济发展”专题协商会议']],
    ['就“优化公交线网”“规范共享单车”召开对口协商会。', ['“优化公交线网”对口协商会', '“规范共享单车”对口协商会']],
    ['举办“书香润密州”读书分享会。', ['“书香润密州”读书分享会']],
  ])('%s', async (text, expected) => {
    expect(await namesOf('Event', text, home)).toEqual(expected);
  });

  it('joins two ways of naming one meeting', async () => {
    const text = '市政协召开“民宿经济发展”专题协商会议。\n会后,围绕“我市民宿经济发展”召开专题协商会议的成果得到转化。';
    expect(await namesOf('Event', text, home)).toEqual(['“民宿经济发展”专题协商会议']);
  });
});

describe('named meetings, contests, shows and ceremonies', () => {
  it.each([
    ['承办全省政协文史工作座谈会。', ['山东省政协文史工作座谈会']],
    ['在省政协月度协商座谈会上作口头发言。', ['山东省政协月度协商座谈会']],
    [
      '积极参加胶东五市政协主席联席会议第四次会议、沂沭河流域政协协作会第二次会议。',
      ['胶东五市政协主席联席会议第四次会议', '沂沭河流域政协协作会第二次会议'],
    ],
    ['举办诸城市政协第三届乒乓球赛、第二届羽毛球赛。', ['诸城市政协第三届乒乓球赛', '第二届羽毛球赛']],
    ['全力服务2024国际恐龙文化大会。', ['2024国际恐龙文化大会']],
    ['由市政协承办的海外诸城籍青年人才恳谈会在青岛举行。', ['海外诸城籍青年人才恳谈会']],
    ['首届龙城民间工艺博览会5月8日在诸城开幕。', ['首届龙城民间工艺博览会']],
    ['诸城新闻网3月2日电(记者 李明)首届诸城派古琴艺术节在诸城开幕。', ['首届诸城派古琴艺术节']],
    ['第十届国际泥塑大赛、2024密州诗歌论坛等活动成功举办。', ['第十届国际泥塑大赛', '2024密州诗歌论坛']],
    ['周海涛委员工作室在上海市举行揭牌仪式。', ['周海涛委员工作室揭牌仪式']],
    ['牵头举办全市庆祝人民政协成立70周年书画展。', ['诸城市庆祝人民政协成立70周年书画展']],
  ])('%s', async (text, expected) => {
    expect(await namesOf('Event', text, home)).toEqual(expected);
  });

  it.each([
    ['召开6次专题研讨会。'],
    ['全年召开党组会议12次、主席会议8次。'],
    ['组织召开座谈会、推介会30余场次。'],
    ['列席重要会议并发言。'],
    ['传达学习省政协常委会会议精神。'],
    ['会上举行揭牌仪式。'],
    ['以视频会议形式部署工作。'],
    ['开展大会发言遴选工作。'],
    ['改造会议室两间。'],
    ['会上,委员们踊跃发言。'],
    ['严格执行常委会会议制度。'],
    ['充分发挥座谈会的作用。'],
  ])('%s names none', async (text) => {
    expect(await namesOf('Event', text, home)).toEqual([]);
  });

  it('takes a shortened name for the meeting named in full before', async () => {
    const text = '承办北京诸城籍青年人才交流座谈会。\n此外,北京诸城籍青年人才座谈会获得好评。';
    expect(await namesOf('Event', text, home)).toEqual(['北京诸城籍青年人才交流座谈会']);
  });
});
