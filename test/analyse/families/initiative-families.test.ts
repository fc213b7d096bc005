import { describe, expect, it } from 'vitest';
import { familyOf, initiativeFamilies, loadFamilyWording } from '../../../src/analyse/index.js';
import { loadKnowledge } from '../../../src/knowledge/index.js';
import type { AdoptionFact } from '../../../src/model/index.js';
import { adoption, committee, entity } from '../../query/answer-builders.js';

const wording = loadFamilyWording(loadKnowledge().lexicon);

const hunan = ['湖南省'];
const zhuzhou = ['湖南省', '株洲市'];
const hengyang = ['湖南省', '衡阳市'];
const ziyang = ['四川省', '资阳市'];
const shiyan = ['湖北省', '十堰市'];

function runs(name: string, ...paths: readonly (readonly string[])[]): readonly AdoptionFact[] {
  return paths.map((path) => adoption(committee(...path), 'CARRIES_OUT', entity('Brand', name)));
}

/** Names of each family, sorted. */
function families(...facts: readonly AdoptionFact[]): readonly (readonly string[])[] {
  return initiativeFamilies(facts, wording).map(({ members }) => members.map(({ initiative }) => initiative.name).sort());
}

describe('initiativeFamilies', () => {
  it('joins local forms of one pattern, also where words are used one for another', () => {
    const [family, ...others] = initiativeFamilies(
      [
        ...runs('有事好商量', ['江苏省'], shiyan),
        ...runs('株事好商量', zhuzhou),
        ...runs('赣事好商量', ['江西省']),
        ...runs('衡事好商量', hengyang),
        ...runs('榕你来商量', ['福建省', '福州市']),
        ...runs('有事来协商', ziyang),
        ...runs('双助', ziyang),
      ],
      wording,
    );
    expect(others).toEqual([]);
    const reasons = Object.fromEntries(family!.members.map(({ initiative, link }) => [initiative.name, link?.reason ?? null]));
    expect(reasons).toEqual({
      有事好商量: null,
      株事好商量: 'local-form',
      赣事好商量: 'local-form',
      衡事好商量: 'local-form',
      榕你来商量: 'local-form',
      有事来协商: 'wording',
    });
    const local = family!.members.find(({ initiative }) => initiative.name === '株事好商量')!;
    expect(local.link).toMatchObject({ shared: '事来商量', place: '株洲市' });
  });

  it.each([
    ['书香政协', shiyan, '书香政协·文润资阳', ziyang, 'part'],
    ['1453', hunan, '1453以学促实践', zhuzhou, 'extension'],
    ['株洲声音', zhuzhou, '十堰声音', shiyan, 'local-form'],
    ['现代化新株洲', zhuzhou, '现代化新衡阳', hengyang, 'local-form'],
  ] as const)('joins %s and %4$s', (first, firstPath, second, secondPath, reason) => {
    const found = initiativeFamilies([...runs(first, firstPath), ...runs(second, secondPath)], wording);
    expect(found.map(({ members }) => members.length)).toEqual([2]);
    expect(found[0]!.members[1]!.link?.reason).toBe(reason);
  });

  it.each([
    ['委员工作室', '创新工作室'],
    ['党史学习教育', '党纪学习教育'],
    ['四下基层', '三下基层'],
    ['五个一', '五个一工程'],
    ['双助', '双助活动月'],
    ['清廉机关', '清廉政协'],
    ['三送三到', '三进三助'],
    ['委员读书', '委员学堂'],
  ])('keeps %s and %s apart', (first, second) => {
    expect(families(...runs(first, zhuzhou), ...runs(second, ziyang))).toEqual([]);
  });

  it('leaves national campaigns out', () => {
    const national = entity('Policy', '乡村振兴', { attributes: { scope: 'national' } });
    const facts = [adoption(committee(...zhuzhou), 'CARRIES_OUT', national), ...runs('乡村振兴、委员行动', ziyang)];
    expect(families(...facts)).toEqual([]);
  });

  it('lets a reader overrule the names', () => {
    const facts = [...runs('书香政协', shiyan), ...runs('书香政协·文润资阳', ziyang), ...runs('委员读书', zhuzhou)];
    const id = (name: string) => entity('Brand', name).id;
    const found = initiativeFamilies(facts, wording, [
      { pair: [id('书香政协·文润资阳'), id('书香政协')], verdict: 'different' },
      { pair: [id('委员读书'), id('书香政协')], verdict: 'same' },
    ]);
    expect(found.map(({ members }) => members.map(({ initiative }) => initiative.name).sort())).toEqual([['书香政协', '委员读书']]);
  });

  it('does not depend on the order of facts', () => {
    const facts = [...runs('有事好商量', shiyan), ...runs('株事好商量', zhuzhou), ...runs('有事来协商', ziyang)];
    expect(initiativeFamilies([...facts].reverse(), wording)).toEqual(initiativeFamilies(facts, wording));
  });
});

describe('familyOf', () => {
  it('finds the family by any of its names', () => {
    const found = initiativeFamilies([...runs('书香政协', shiyan), ...runs('书香政协·文润资阳', ziyang)], wording);
    expect(familyOf(found, entity('Brand', '书香政协·文润资阳').id)?.members).toHaveLength(2);
    expect(familyOf(found, 'unknown')).toBeUndefined();
  });
});
