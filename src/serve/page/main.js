import { readAddress } from './address.js';
import { element, fill } from './dom.js';
import { readOntology } from './labels.js';
import { startSearch } from './search.js';
import { showEntity } from './views/entity.js';
import { showHome } from './views/home.js';
import { showKind } from './views/kind.js';
import { showReport } from './views/report.js';
import { showReports } from './views/reports.js';

const SITE = '政协报告知识图谱';
const VIEWS = { '': showHome, entity: showEntity, kind: showKind, report: showReport, reports: showReports };

const view = document.getElementById('view');
let leaving = new AbortController();

/** Shows what the address says; a view that is overtaken by another address is dropped. */
async function show() {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const address = readAddress(location.hash);
  const build = VIEWS[address.view];
  const waiting = setTimeout(() => fill(view, element('p', { class: 'notice', role: 'status' }, '读取中……')), 150);
  try {
    await readOntology();
    const shown = build ? await build(address, signal) : unknownView();
    if (signal.aborted) return;
    clearTimeout(waiting);
    document.title = shown.title ? `${shown.title} · ${SITE}` : SITE;
    fill(view, shown.content);
    if (shown.ready) shown.ready();
    else window.scrollTo(0, 0);
  } catch (error) {
    if (signal.aborted) return;
    clearTimeout(waiting);
    document.title = `出错 · ${SITE}`;
    fill(view, failure(error));
  }
}

function unknownView() {
  return { title: '没有此页', content: element('p', { class: 'notice' }, '没有此页。', element('a', { href: '#/' }, '回到首页')) };
}

function failure(error) {
  return element(
    'div',
    { class: 'notice failure', role: 'alert' },
    element('p', {}, error.status === undefined ? '页面出错了。' : error.message),
    element('button', { type: 'button', onclick: show }, '重试'),
    ' ',
    element('a', { href: '#/' }, '回到首页'),
  );
}

startSearch();
addEventListener('hashchange', show);
void show();
