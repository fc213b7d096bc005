import { ask } from '../api.js';
import { entityAddress } from '../address.js';
import { element } from '../dom.js';
import { kindLabel, placeLabel, storedPeriodLabel } from '../labels.js';
import { kindBadge } from '../parts/badges.js';
import { cutText } from '../parts/cut-text.js';

/** A report's own words with its mentions as links; the range that the address names is lit up and scrolled to. */
export async function showReport({ id, parameters }, signal) {
  const report = await ask(`reports/${encodeURIComponent(id)}`, {}, signal);
  const lit = litRange(parameters, report.text.length);
  const article = element('article', { class: 'report', lang: 'zh' }, cutText(report.text, report.mentions, lit).map(piece));
  return {
    title: report.title,
    content: [heading(report), legend(report), article],
    ready: () => {
      const mark = article.querySelector('mark');
      if (mark) mark.scrollIntoView({ block: 'center' });
      else window.scrollTo(0, 0);
    },
  };
}

function litRange(parameters, length) {
  const [start, end] = [Number(parameters.get('start') ?? NaN), Number(parameters.get('end') ?? NaN)];
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length ? { start, end } : undefined;
}

function heading({ title, name, home, issuer, published, period }) {
  const facts = [
    issuer,
    home.length > 0 && placeLabel(home),
    period && `所述时间 ${storedPeriodLabel(period)}`,
    published && `发布于 ${published}`,
    name,
  ];
  return element(
    'header',
    { class: 'entity-heading' },
    element('h1', {}, title),
    element('p', { class: 'note' }, facts.filter(Boolean).join(' · ')),
  );
}

function legend({ mentions }) {
  const kinds = [...new Set(mentions.map(({ kind }) => kind))];
  return element(
    'p',
    { class: 'legend' },
    kinds.map((kind) => kindBadge(kind)),
  );
}

function piece({ text, mention, isLit }) {
  const words = mention
    ? element(
        'a',
        {
          class: ['mention', `kind-${mention.kind}`],
          href: entityAddress(mention.entityId),
          title: `${kindLabel(mention.kind)}：${mention.name}`,
        },
        text,
      )
    : text;
  return isLit ? element('mark', {}, words) : words;
}
