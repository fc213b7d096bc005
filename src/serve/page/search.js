import { ask } from './api.js';
import { entityAddress, kindAddress } from './address.js';
import { element, fill } from './dom.js';
import { kindBadge } from './parts/badges.js';
import { kindLabel, placeLabel } from './labels.js';

const TYPING_PAUSE_MS = 150;
/** How many matches are asked for, and how many of a kind are shown of them. */
const ASKED = 100;
const SHOWN_OF_A_KIND = 6;

/** Makes the search box answer while the user types: results by kind, arrows walk, Enter opens, Escape closes. */
export function startSearch() {
  const form = document.getElementById('search');
  const input = document.getElementById('search-input');
  const list = document.getElementById('search-results');
  let asking = new AbortController();
  let timer;
  let active = -1;

  const options = () => [...list.querySelectorAll('[role=option]')];

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  };

  const open = () => {
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };

  const activate = (index) => {
    const all = options();
    if (all.length === 0) return;
    active = (index + all.length) % all.length;
    all.forEach((option, place) => option.setAttribute('aria-selected', String(place === active)));
    all[active].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', all[active].id);
  };

  const search = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const text = input.value.trim();
    if (text === '') {
      close();
      return;
    }
    try {
      const page = await ask('entities', { text, limit: ASKED }, signal);
      fill(list, page.items.length === 0 ? nothing(text) : [...groups(page.items, text), more(page)]);
    } catch (error) {
      if (signal.aborted) return;
      fill(list, element('p', { class: 'results-note', role: 'alert' }, error.message));
    }
    active = -1;
    open();
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, TYPING_PAUSE_MS);
  });
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '' && list.childElementCount > 0) open();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') activate(active + 1);
    else if (event.key === 'ArrowUp') activate(active - 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const chosen = options()[active];
    if (!chosen) await search();
    const target = chosen ?? options()[0];
    if (target) location.hash = target.getAttribute('href');
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  addEventListener('hashchange', close);
}

function groups(items, text) {
  const byKind = new Map();
  for (const item of items) byKind.set(item.kind, [...(byKind.get(item.kind) ?? []), item]);
  return [...byKind].map(([kind, own]) =>
    element(
      'div',
      { role: 'group', 'aria-label': kindLabel(kind) },
      element('p', { class: 'results-kind', 'aria-hidden': 'true' }, kindBadge(kind)),
      own.slice(0, SHOWN_OF_A_KIND).map((item) => option(item.id, entityAddress(item.id), item.name, noteOf(item))),
      own.length > SHOWN_OF_A_KIND && option(`all-${kind}`, kindAddress(kind, { text }), `全部${kindLabel(kind)}……`, ''),
    ),
  );
}

function option(id, href, name, note) {
  return element(
    'a',
    { role: 'option', id: `option-${id}`, href, tabindex: -1, 'aria-selected': 'false' },
    element('span', { class: 'option-name' }, name),
    element('span', { class: 'option-note' }, note),
  );
}

function noteOf({ attributes, kind, connections }) {
  const place = attributes.jurisdiction && kind !== 'Committee' ? `${placeLabel(attributes.jurisdiction)} · ` : '';
  return `${place}${connections} 条关系`;
}

function more({ total, items }) {
  return (
    total > items.length &&
    element('p', { class: 'results-note' }, `共 ${total} 项，这里只看前 ${items.length} 项；多输入几个字可缩小范围。`)
  );
}

function nothing(text) {
  return element('p', { class: 'results-note' }, `没有找到“${text}”。可以只输入名称中的几个字。`);
}
