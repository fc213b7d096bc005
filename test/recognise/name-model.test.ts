import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanReport } from '../../src/clean/index.js';
import { layOutDocument } from '../../src/document/index.js';
import { DATA_FOLDER, loadKnowledge } from '../../src/knowledge/index.js';
import { type Document, type Recogniser, NotFoundError } from '../../src/model/index.js';
import { createPipeline, readerVersion } from '../../src/pipeline.js';
import { NAME_MODEL, openNameModel } from '../../src/recognise/index.js';

const knowledge = loadKnowledge();
const documentOf = (text: string): Document => layOutDocument('report.txt', cleanReport(text, knowledge.lexicon));

describe('the name model', () => {
  let model: Recogniser;
  beforeAll(async () => {
    model = await openNameModel(join(DATA_FOLDER, 'models', NAME_MODEL));
  });

  async function recognised(text: string): Promise<string[]> {
    const document = documentOf(text);
    const { persons } = await model.recognise(document);
    return persons.map(({ start, end }) => document.text.slice(start, end));
  }

  it.each([
    ['市委书记李国强到会祝贺。', ['李国强']],
    ['市政协主席王建民,副主席张伟、刘海燕出席会议。', ['王建民', '张伟', '刘海燕']],
    ['市政协召开会议,听取工作汇报。', []],
  ])('%s', async (text, expected) => {
    expect(await recognised(text)).toEqual(expected);
  });

  it('gives the same answer twice, with probabilities', async () => {
    const document = documentOf('市委书记李国强到会祝贺。');
    const first = await model.recognise(document);
    expect(await model.recognise(document)).toEqual(first);
    expect(first.by).toBe(NAME_MODEL);
    expect(first.persons.every(({ probability }) => probability > 0.5 && probability <= 1 + 1e-9)).toBe(true);
  });

  it('adds its evidence to the rules in the pipeline', async () => {
    const text = '陪同调研的还有李国强,他走访了两户居民。';
    const hint = { home: ['四川省', '泸州市'] };
    const byRules = await createPipeline(knowledge).extract('report.txt', text, hint);
    const byBoth = await createPipeline(knowledge, model).extract('report.txt', text, hint);
    expect(byRules.entities.filter(({ kind }) => kind === 'Person')).toEqual([]);
    expect(byBoth.entities.filter(({ kind }) => kind === 'Person')).toMatchObject([{ name: '李国强', rules: ['person.model'] }]);
  });

  it('is told in the version of a reading', () => {
    expect(createPipeline(knowledge, model).version).toBe(readerVersion(NAME_MODEL));
    expect(createPipeline(knowledge).version).not.toBe(readerVersion(NAME_MODEL));
  });

  it('says which file is missing', async () => {
    await expect(openNameModel(join(DATA_FOLDER, 'models', 'no-such-model'))).rejects.toThrow(NotFoundError);
  });
});
