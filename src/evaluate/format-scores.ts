import type { CorpusScore } from './score-corpus.js';
import type { Score } from './tally.js';

/** A corpus score as a table for people; with `errors`, what was wrong in each report comes first. */
export function formatScores(score: CorpusScore, options: { readonly errors?: boolean } = {}): string {
  const { coreMean, core, ...groups } = score.overall;
  const lines: string[] = [];
  if (options.errors) {
    for (const [file, errors] of Object.entries(score.errors)) {
      lines.push('', `== ${file}`, ...errors.map(({ verdict, item }) => `  ${verdict.padEnd(17)} ${item}`));
    }
  }
  lines.push('', row('core entities', core));
  for (const [group, of] of Object.entries(groups)) lines.push(row(group, of));
  lines.push(`${'core, mean of kinds'.padEnd(44)}F1 ${coreMean.f1.toFixed(3)}`);
  lines.push('', 'by kind', ...Object.entries(score.kinds).map(([kind, of]) => `  ${row(kind, of)}`));
  lines.push('', 'by type', ...Object.entries(score.types).map(([type, of]) => `  ${row(type, of)}`));
  lines.push('', 'by report (F1)');
  for (const [file, { core: coreF1, entities, relations, home, issuer }] of Object.entries(score.perReport)) {
    const rates = `core ${coreF1.toFixed(3)}  entities ${entities.toFixed(3)}  relations ${relations.toFixed(3)}`;
    lines.push(`  ${file.padEnd(20)} ${rates}  home ${home ? 'right' : 'wrong'}  issuer ${issuer ? 'right' : 'wrong'}`);
  }
  return `${lines.join('\n')}\n`;
}

function row(label: string, { precision, recall, f1, found, wrong, missed }: Score): string {
  const rates = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `${label.padEnd(22)} ${rates}   (${found} found, ${wrong} wrong, ${missed} missed)`;
}
