import stringWidth from 'string-width';
import { cut } from './table.js';
import type { TerminalStream } from './surroundings.js';

/** Shows how far a run over many reports has come: a bar on a terminal, a line per report elsewhere. */
export interface Progress {
  /** One more is done. Moves the bar. */
  step(label: string): void;
  /** What became of one; a line where no bar is shown. */
  detail(line: string): void;
  /** A line that must be seen, such as a failure. */
  tell(line: string): void;
  /** Clears the bar. */
  end(): void;
}

const BAR_CELLS = 24;
const DEFAULT_COLUMNS = 80;
/** Back to the start of the line, which is cleared. */
const CLEAR_LINE = '\r\u001b[K';

export function createProgress(stream: TerminalStream, total: number): Progress {
  const write = (text: string) => void stream.write(text);
  const writeLine = (line: string) => write(`${line}\n`);
  if (!stream.isTTY) return { step: () => undefined, detail: writeLine, tell: writeLine, end: () => undefined };
  let done = 0;
  let latest = '';
  const draw = () => {
    const filled = total === 0 ? BAR_CELLS : Math.round((done / total) * BAR_CELLS);
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR_CELLS - filled)}] ${done}/${total} `;
    const room = (stream.columns ?? DEFAULT_COLUMNS) - 1 - stringWidth(bar);
    write(`${CLEAR_LINE}${bar}${room > 1 ? cut(latest, room) : ''}`);
  };
  draw();
  return {
    step: (label) => {
      done += 1;
      latest = label;
      draw();
    },
    detail: () => undefined,
    tell: (line) => {
      write(`${CLEAR_LINE}${line}\n`);
      draw();
    },
    end: () => write(CLEAR_LINE),
  };
}
