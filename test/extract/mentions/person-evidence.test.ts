import { describe, expect, it } from 'vitest';
import { cleanReport } from '../../../src/clean/index.js';
import { layOutDocument } from '../../../src/document/index.js';
import { loadKnowledge } from '../../../src/knowledge/index.js';
import type { Recogniser } from '../../../src/model/index.js';
import { createPipeline } from '../../../src/pipeline.js';

const knowledge = loadKnowledge();

/** A recogniser that sees the given names wherever they first stand, as surely as told. */
function seeing(names: Readonly<Record<string, number>>): Recogniser {
  return {
    name: 'fake',
    recognise: async (document) => ({
      by: 'fake',
      persons: Object.entries(names)
        .map(([name, probability]) => ({ start: document.text.indexOf(name), end: document.text.indexOf(name) + name.length, probability }))
        .sort((a, b) => a.start - b.start),
    }),
  };
}

async function personsIn(
  text: string,
  seen?: Readonly<Record<string, number>>,
): Promise<{ name: string; confidence: number; rules: readonly string[] }[]> {
  const pipeline = createPipeline(knowledge, seen && seeing(seen));
  const { entities } = await pipeline.extract('report.txt', text, { home: ['四川省', '泸州市'] });
  return entities.filter(({ kind }) => kind === 'Person').map(({ name, confidence, rules }) => ({ name, confidence, rules }));
}

describe('rules and recogniser', () => {
  const text = '市委书记谭卫东到政协机关调研。';

  it('agreeing, are surer than the rules', async () => {
    const [alone] = await personsIn(text);
    const [both] = await personsIn(text, { 谭卫东: 0.95 });
    expect(both!.confidence).toBeGreaterThan(alone!.confidence);
    expect(both!.rules).toEqual(alone!.rules);
  });

  it('differing in boundaries, leave the rules theirs', async () => {
    expect(await personsIn(text, { 谭卫: 0.95 })).toMatchObject([{ name: '谭卫东' }]);
  });

  it('lose certainty where the recogniser sees nothing', async () => {
    const [alone] = await personsIn(text);
    const [unseen] = await personsIn(text, {});
    expect(unseen!.confidence).toBeLessThan(alone!.confidence);
  });

  it.each([
    ['陪同的还有李国强。', '李国强', 0.9, ['李国强']],
    ['陪同的还有李国强。', '李国强', 0.5, []],
    ['希望李国强先生再来。', '李国强先生', 0.9, ['李国强']],
    ['要与同行交流经验。', '同行', 0.9, []],
    ['走进江阳开展活动。', '江阳', 0.9, []],
    ['学习张伟新时代事迹。', '张伟', 0.9, []],
  ])('%s with %s at %d', async (words, name, probability, expected) => {
    expect((await personsIn(words, { [name]: probability })).map((person) => person.name)).toEqual(expected);
  });

  it('read the document that they are given', async () => {
    const document = layOutDocument('report.txt', cleanReport(text, knowledge.lexicon));
    expect((await seeing({ 谭卫东: 1 }).recognise(document)).persons[0]).toMatchObject({ start: 4, end: 7 });
  });
});
