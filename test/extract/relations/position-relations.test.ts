import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

const 泸州 = '四川省/泸州市';

async function postsIn(text: string, home = 泸州): Promise<string[]> {
  const { relations } = await readText(text, home);
  return relations
    .filter(({ type }) => type === 'HOLDS_POSITION')
    .map(({ subject, object, title }) => `${subject[1]}: ${object[1]} ${title ?? ''}`)
    .sort();
}

describe('posts', () => {
  it.each([
    ['市委书记谭卫东到会祝贺。', ['谭卫东: 中共泸州市委 书记']],
    ['市委副书记、市长王永明参加会议。', ['王永明: 中共泸州市委 副书记', '王永明: 泸州市政府 市长']],
    ['市政协党组书记、主席何清讲话。', ['何清: 泸州市政协 党组书记、主席']],
    [
      '市政协主席江成海,副主席贺琳、毕晓,秘书长宋玉芬出席会议。',
      ['宋玉芬: 泸州市政协 秘书长', '毕晓: 泸州市政协 副主席', '江成海: 泸州市政协 主席', '贺琳: 泸州市政协 副主席'],
    ],
    ['市政协提案委主任李小龙汇报情况。', ['李小龙: 泸州市政协 提案委主任']],
    ['全国政协副主席、台盟中央主席苏华出席活动。', ['苏华: 全国政协 副主席', '苏华: 台盟中央 主席']],
    ['何永刚书记、陆敏市长等领导到会。', ['何永刚: 中共泸州市委 书记', '陆敏: 泸州市政府 市长']],
    ['及时推介严小燕委员先进事迹。', ['严小燕: 泸州市政协 委员']],
    ['省政协常委、市人大副主任王克明参加活动。', ['王克明: 四川省政协 常委', expect.stringContaining('副主任')]],
    ['湖南省永州市政协党组成员、副主席文涛来泸考察。', ['文涛: 永州市政协 党组成员、副主席']],
    ['全国政协副主席兼秘书长王东山作说明。', ['王东山: 全国政协 副主席兼秘书长']],
    ['叶青,民建四川省委副主委、江阳区政协副主席。', ['叶青: 民建四川省委 副主委', '叶青: 江阳区政协 副主席']],
    ['座谈会由张敏(市政协副主席)主持。', ['张敏: 泸州市政协 副主席']],
  ])('%s', async (text, expected) => {
    expect(await postsIn(text)).toEqual([...expected]);
  });

  it('remembers the committee for the next sentence, not an office', async () => {
    const text = '江阳区政协主席何清赴社区调研。副主席方涛参加调研。市检察院检察长白杨到会。吴阳副主席作报告。';
    const posts = await postsIn(text);
    expect(posts).toContain('方涛: 江阳区政协 副主席');
    expect(posts.filter((post) => post.startsWith('吴阳'))).not.toContain('吴阳: 泸州市检察院 副主席');
  });

  it.each([
    ['大会执行主席杨正清宣布开幕。'],
    ['应邀出席的有老领导叶公亮。'],
    ['市领导赵福生、殷跃明出席。'],
    ['记者李平报道。'],
    ['傅立新同志参加调研。'],
    ['市政协召开会议,企业家刘洪发言。'],
  ])('%s', async (text) => {
    expect(await postsIn(text)).toEqual([]);
  });
});
