import { reportAddress } from '../address.js';
import { element } from '../dom.js';
import { storedPeriodLabel } from '../labels.js';
import { plannedBadge } from './badges.js';

/** How many sentences stand open; the rest unfold. */
const OPEN_QUOTES = 1;

/** The sentences of some claims, each opening its report at that place. */
export function claimEvidence(claims) {
  return quoteList(
    claims.flatMap((claim) =>
      claim.evidence.map((evidence) =>
        quote(evidence, claim, claim.modality === 'planned', claim.title === undefined ? null : claim.title),
      ),
    ),
  );
}

/** The sentences that give a number. */
export function measureEvidence(measure) {
  return quoteList(measure.evidence.map((evidence) => quote(evidence, measure, false, null)));
}

function quoteList(quotes) {
  const [open, folded] = [quotes.slice(0, OPEN_QUOTES), quotes.slice(OPEN_QUOTES)];
  return [...open, folded.length > 0 && element('details', {}, element('summary', {}, `另有 ${folded.length} 句`), folded)];
}

function quote({ start, end, quote: words }, { reportId, reportName, issuer, period, confidence }, isPlanned, title) {
  const source = [issuer ?? reportName, storedPeriodLabel(period)].filter(Boolean).join(' · ');
  return element(
    'figure',
    { class: 'quote' },
    element('blockquote', {}, words.trim()),
    element(
      'figcaption',
      {},
      isPlanned && plannedBadge(),
      title && element('span', { class: 'title' }, title),
      element('a', { href: reportAddress(reportId, { start, end }), title: `打开报告 ${reportName}` }, `${source} · 看原文`),
      confidence !== undefined && element('span', { class: 'confidence', title: '抽取的把握' }, `把握 ${Math.round(confidence * 100)}%`),
    ),
  );
}
