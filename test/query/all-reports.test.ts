import { expect, it } from 'vitest';
import { allReports } from '../../src/query/index.js';
import { report } from './answer-builders.js';
import { fakeStore } from './fake-store.js';

it('allReports turns every page', async () => {
  const reports = Array.from({ length: 1234 }, (_, index) => report(`${index}`));
  const store = fakeStore({
    reports: async ({ offset, limit }) => ({ items: reports.slice(offset, offset + limit), total: reports.length, offset, limit }),
  });
  expect(await allReports(store)).toEqual(reports);
  expect(store.calls).toHaveLength(3);
});

it('allReports ends although reports vanish while it reads', async () => {
  const store = fakeStore({
    reports: async ({ offset, limit }) => ({ items: offset === 0 ? [report('a')] : [], total: 9, offset, limit }),
  });
  expect(await allReports(store)).toHaveLength(1);
});
