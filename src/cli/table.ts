import stringWidth from 'string-width';

/** A column of a table for people. */
export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string | number;
}

/** Cells wider than this are cut; `--json` shows them whole. */
const MAX_CELL_WIDTH = 60;
const GAP = '  ';

/** Aligns rows in columns, counting Chinese characters as two wide; numbers stand at the right. */
export function formatTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ of }) => of(row)));
  const texts = [columns.map(({ title }) => title), ...cells.map((row) => row.map((cell) => cut(String(cell), MAX_CELL_WIDTH)))];
  const widths = columns.map((_, at) => Math.max(...texts.map((row) => stringWidth(row[at]!))));
  const numeric = columns.map((_, at) => cells.length > 0 && cells.every((row) => typeof row[at] === 'number'));
  const lines = texts.map((row) =>
    row
      .map((text, at) => pad(text, widths[at]!, numeric[at]!))
      .join(GAP)
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** Shortens a text to a width, with … where it was cut; line breaks become spaces. */
export function cut(text: string, width: number): string {
  const line = text.replace(/\s+/gu, ' ');
  if (stringWidth(line) <= width) return line;
  let [kept, used] = ['', 1];
  for (const character of line) {
    used += stringWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

function pad(text: string, width: number, right: boolean): string {
  const filling = ' '.repeat(width - stringWidth(text));
  return right ? filling + text : text + filling;
}
