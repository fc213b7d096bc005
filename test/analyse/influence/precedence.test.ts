import { describe, expect, it } from 'vitest';
import { contactsOf, createSeededRandom, testPrecedence } from '../../../src/analyse/index.js';
import type { Adoption, Contact } from '../../../src/analyse/index.js';
import { committee, edge, entity } from '../../query/answer-builders.js';
import { seen } from '../observed/adoption-builders.js';

/** Twenty places visit one other each in 2020; with `led`, they take up a year later what the visited place started. */
function world(led: boolean): { readonly contacts: readonly Contact[]; readonly adoptions: readonly Adoption[] } {
  const random = createSeededRandom(11);
  const names = Array.from({ length: 20 }, (_, at) => `城${at}`);
  const contacts = names.map((from, at): Contact => ({ from, to: `源${at}`, time: 2021 }));
  const adoptions = names.flatMap((name, at) => {
    const source = led ? at : Math.floor(random() * names.length);
    return [seen(`举措${at}`, `源${at}`, '2019'), seen(`举措${source}`, name, '2022')];
  });
  return { contacts, adoptions };
}

describe('testPrecedence', () => {
  it('sees that visits come before adoptions where they do', () => {
    const { contacts, adoptions } = world(true);
    const result = testPrecedence(contacts, adoptions);
    expect(result).toMatchObject({ observed: 20, contacts: 20, permutations: 999, pValue: 0.001 });
    expect(result.lift).toBeGreaterThan(10);
  });

  it('sees none where adoptions do not follow the visits', () => {
    const { contacts, adoptions } = world(false);
    expect(testPrecedence(contacts, adoptions).pValue).toBeGreaterThan(0.05);
  });

  it('counts no adoption before the visit, none that the other shows later, and no undated visit', () => {
    const adoptions = [seen('x', '甲', '2021'), seen('x', '乙', '2019'), seen('y', '甲', '2021'), seen('y', '乙', '2023')];
    expect(testPrecedence([{ from: '甲', to: '乙', time: 2021 }], adoptions).observed).toBe(1);
    expect(testPrecedence([{ from: '甲', to: '乙', time: 2023 }], adoptions).observed).toBe(0);
    expect(testPrecedence([{ from: '甲', to: '乙', time: null }], adoptions)).toMatchObject({
      observed: 0,
      contacts: 0,
      lift: null,
      pValue: 1,
    });
  });

  it('answers the same for the same seed', () => {
    const { contacts, adoptions } = world(false);
    expect(testPrecedence(contacts, adoptions, { seed: 7 })).toEqual(testPrecedence([...contacts].reverse(), adoptions, { seed: 7 }));
  });
});

describe('contactsOf', () => {
  const [ziyang, shiyan] = [committee('四川省', '资阳市'), committee('湖北省', '十堰市')];
  const guest = entity('Person', '元方');
  const entities = new Map([ziyang, shiyan, guest].map((each) => [each.id, each]));

  it('dates a visit by its first period and puts places for bodies', () => {
    const edges = [edge(shiyan, 'VISITED', ziyang, { periods: ['2022', '2024'] }), edge(guest, 'VISITED', ziyang)];
    expect(contactsOf('VISITED', edges, entities)).toEqual([{ from: '湖北省/十堰市', to: '四川省/资阳市', time: 2023 }]);
  });

  it('lists joint work both ways and leaves plans out', () => {
    const joint = contactsOf('COOPERATES_WITH', [edge(shiyan, 'COOPERATES_WITH', ziyang)], entities);
    expect(joint.map(({ from }) => from).sort()).toEqual(['四川省/资阳市', '湖北省/十堰市']);
    expect(contactsOf('VISITED', [edge(shiyan, 'VISITED', ziyang, { modality: 'planned' })], entities)).toEqual([]);
  });
});
