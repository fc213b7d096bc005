import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { StoreError } from '../../src/model/index.js';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { entity, idOf, makeReportRecord, measure, relation } from '../builders/report-record.js';
import { numbers, sampleReports, talk, ziyang, ziyangReport } from '../contract/sample-reports.js';
import { fakeStore } from '../query/fake-store.js';
import { sharedApi, sharedServer } from './api-client.js';
import { describeInBrowser, launchBrowser } from './browser.js';

const HOSTILE = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>&amp;';
const hostileBrand = entity('Brand', HOSTILE, { aliases: [`javascript:${HOSTILE}`] });
const hostileBody = entity('Committee', '"><b>某政协</b>', { attributes: { jurisdiction: ['<i>省</i>'] } });
const hostileReport = makeReportRecord({
  name: '"><svg onload=window.hacked=1>.txt',
  title: HOSTILE,
  home: ['<i>省</i>'],
  issuer: HOSTILE,
  period: '2020',
  entities: [hostileBrand, hostileBody],
  relations: [relation(hostileBody, 'CARRIES_OUT', hostileBrand, { title: HOSTILE })],
  measures: [measure(hostileBrand, 3, '<u>个</u>', HOSTILE)],
});
const folders: string[] = [];

describeInBrowser('the start page', () => {
  const api = sharedApi(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cppcc-graph-page-'));
    folders.push(folder);
    return openEmbeddedStore(folder);
  }, [...sampleReports, hostileReport]);
  const broken = sharedServer(() => ({
    store: fakeStore({
      statistics: async () => {
        throw new StoreError('down', { code: 'store-unavailable', retryable: true });
      },
    }),
    reportError: () => undefined,
  }));

  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol !== 'data:' && hostname !== '127.0.0.1') complaints.push(`asked ${request.url()}`);
    });
  });
  afterEach(async () => {
    await page.close();
  });

  const visit = async (path: string): Promise<void> => {
    await page.goto(`${api().url}/${path}`);
  };
  const seen = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();

  it('shows at home how much there is and what is found in more than one place', async () => {
    await visit('');
    await page.getByRole('heading', { name: '在多地出现的品牌与政策' }).waitFor();
    expect(await seen('.card h3 .entity')).toEqual(['1453']);
    expect((await seen('.chips li')).sort()).toEqual(['湖南省 株洲市', '湖南省 耒阳市'].sort());
    expect((await seen('.summary'))[0]).toMatch(/读了 4 份报告/);
    await page.locator('.tiles a', { hasText: '政协委员会' }).click();
    await page.getByRole('heading', { name: /^政协委员会/ }).waitFor();
    expect(await seen('.listing .entity')).toContain('资阳市政协');
    expect(complaints).toEqual([]);
  });

  it('searches while the user types, by kind, and opens with the keyboard', async () => {
    await visit('');
    await page.getByRole('combobox').pressSequentially('政协');
    await page.getByRole('option', { name: /资阳市政协/ }).waitFor();
    expect(await seen('.results-kind')).toEqual(expect.arrayContaining(['政协委员会', '品牌']));
    await page.getByRole('combobox').fill('有事来');
    await page.getByRole('option', { name: /有事来协商/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).innerText()).toMatch(/有事来协商/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '有事来协商' }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#/entity/${idOf(talk)}`);
    await page.getByRole('combobox').fill('没有这样的名字');
    await page.getByText('没有找到“没有这样的名字”').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('shows an entity with aliases, numbers, connections by relation and sentences that open their report', async () => {
    await visit(`#/entity/${idOf(ziyang)}`);
    await page.getByRole('heading', { level: 1, name: '资阳市政协' }).waitFor();
    expect((await seen('.aliases'))[0]).toBe('又名：资阳政协');
    expect(await seen('.group h3')).toEqual(['任职者 1', '实施 2', '来访者 1', '位于 1']);
    const [words] = await seen('.group:nth-of-type(2) blockquote');
    await page
      .locator('.group', { hasText: '实施' })
      .getByRole('link', { name: /看原文/ })
      .first()
      .click();
    await page.locator('article mark').first().waitFor();
    expect((await seen('article mark')).join('')).toBe(words);
    expect(await page.locator('article mark').first().evaluate(inView)).toBe(true);
    expect((await page.locator('article').textContent()) ?? '').toBe(ziyangReport.text);
    await page.locator('article a.mention', { hasText: '书香政协' }).first().click();
    await page.getByRole('heading', { level: 1, name: '书香政协' }).waitFor();
    await page.goBack();
    await page.locator('article mark').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows of an initiative its numbers, where it is found in order, what is planned, and what that rests on', async () => {
    await visit(`#/entity/${idOf(talk)}`);
    await page.getByRole('heading', { name: '计划实施' }).waitFor();
    expect((await seen('.measures strong')).sort()).toEqual(['1,257 个', '1,435 场次']);
    expect(await seen('.adopter strong')).toEqual(['四川省资阳市', '湖南省衡阳市耒阳市']);
    await visit(`#/entity/${idOf(numbers)}`);
    await page.getByText('首创：湖南省政协').waitFor();
    expect((await seen('.spread > .note'))[0]).toMatch(/读过的 4 份报告/);
    expect(complaints).toEqual([]);
  });

  it('shows hostile words as words, everywhere', async () => {
    for (const path of [
      '',
      `#/entity/${idOf(hostileBrand)}`,
      `#/entity/${idOf(hostileBody)}`,
      `#/report/${hostileReport.id}?start=0&end=9`,
      '#/reports',
      '#/kind/Brand',
    ]) {
      await visit(path);
      await page.reload();
      await page.locator('main h1').waitFor();
      expect(await page.locator('main :is(img, script, svg, b, i, u)').count(), path).toBe(0);
    }
    await visit(`#/entity/${idOf(hostileBrand)}`);
    await page.getByRole('heading', { level: 1, name: HOSTILE }).waitFor();
    await page.getByRole('combobox').fill('<img');
    await page.getByRole('option', { name: HOSTILE }).waitFor();
    await visit(`#/kind/${encodeURIComponent('<img src=x onerror=window.hacked=1>')}`);
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it('says what to do where something is not there, an address is nonsense, or the store is down', async () => {
    await visit('#/entity/brand-0000000000000000');
    expect(await page.getByRole('alert').innerText()).toMatch(/图谱中没有这一项/);
    await visit('#/nonsense/%E8%B5/x');
    await page.getByText('没有此页').waitFor();
    await visit(`#/report/${ziyangReport.id}?start=9&end=3`);
    await page.locator('article').waitFor();
    expect(await page.locator('article mark').count()).toBe(0);
    await page.goto(`${broken().url}/`);
    expect(await page.getByRole('alert').innerText()).toMatch(/暂时无法访问/);
    await page.getByRole('button', { name: '重试' }).waitFor();
  });

  it('is light or dark as the user has it, and fits a narrow screen', async () => {
    await page.setViewportSize({ width: 380, height: 800 });
    await visit(`#/entity/${idOf(ziyang)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const background = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).not.toBe(light);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('shows the API at /docs without calling on anybody', async () => {
    await visit('docs');
    await page.getByText('The shortest path between two entities').first().waitFor();
    expect(complaints).toEqual([]);
  });
});

/** Runs in the page: whether an element stands within the window. */
function inView(node: { getBoundingClientRect(): { top: number; bottom: number } }): boolean {
  const { top, bottom } = node.getBoundingClientRect();
  return top >= 0 && bottom <= (globalThis as unknown as { innerHeight: number }).innerHeight;
}
