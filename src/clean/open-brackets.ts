import { closerOf, openerOf } from '../model/index.js';

/** A title or quotation that runs longer than this is taken for an opening mark whose closer was forgotten. */
const LONGEST_ENCLOSURE = 60;
/** More marks than this are not open at once in real text; older ones are forgotten. */
const DEEPEST = 8;
const BRACKET = /[《〈“‘「『(【〔[\]〕】)』」’”〉》]/gu;

/** The marks that a paragraph has opened and not closed, read line by line. */
export class OpenBrackets {
  #awaited: { readonly closer: string; readonly at: number }[] = [];
  #length = 0;

  read(folded: string): void {
    for (const { index, 0: mark } of folded.matchAll(BRACKET)) {
      const closer = closerOf(mark);
      if (closer) {
        this.#awaited.push({ closer, at: this.#length + index });
        if (this.#awaited.length > DEEPEST) this.#awaited.shift();
        continue;
      }
      const matched = this.#awaited.findLastIndex((awaited) => awaited.closer === mark);
      if (matched >= 0) this.#awaited.length = matched;
    }
    this.#length += folded.length;
  }

  /** True if a mark opened not long ago finds its closer soon in the next line, before another mark of its kind opens. */
  areClosedBy(folded: string): boolean {
    const soon = folded.slice(0, LONGEST_ENCLOSURE);
    return this.#awaited.some(({ closer, at }) => {
      if (this.#length - at > LONGEST_ENCLOSURE) return false;
      const closedAt = soon.indexOf(closer);
      const openedAt = soon.indexOf(openerOf(closer) ?? closer);
      return closedAt >= 0 && (openedAt < 0 || openedAt > closedAt);
    });
  }
}
