import { type Division, type Gazetteer, type RelativeUnit, divisionOfUnit, levelRank } from '../model/index.js';

/** How many characters back 区政协 may still mean the 郧阳区 that was named. */
const ANTECEDENT_REACH = 120;

/**
 * Tells which division a name or a relative unit means in one report. Names repeat over the country (朝阳区, 资阳); the one nearest
 * to the report's home is meant, or one below a place that the report has named.
 */
export class PlaceNamer {
  readonly #gazetteer: Gazetteer;
  readonly #homeChain: readonly Division[];
  readonly #seen: { readonly division: Division; readonly at: number }[] = [];

  constructor(gazetteer: Gazetteer, home: Division | undefined) {
    this.#gazetteer = gazetteer;
    this.#homeChain = home ? [...gazetteer.ancestors(home), home] : [];
  }

  /** The division of a name written at `at`, with the places above it where they were written; undefined if the gazetteer has none. */
  named(name: string, at: number, within: readonly string[] = []): Division | undefined {
    const candidates = this.#gazetteer.byName(name);
    const inside = candidates.filter((division) => within.every((above) => this.#isBelow(division, above)));
    const best = [...(inside.length > 0 ? inside : candidates)]
      .map((division) => ({ division, nearness: this.#nearness(division, name) }))
      .sort(
        (a, b) =>
          b.nearness - a.nearness ||
          levelRank(a.division.level) - levelRank(b.division.level) ||
          (a.division.code < b.division.code ? -1 : 1),
      )[0];
    if (best) this.#seen.push({ division: best.division, at });
    return best?.division ?? this.#township(name);
  }

  /** The division that a unit means: the home or one above it; else the last place named shortly before `at` that ends so. */
  relative(unit: RelativeUnit, at: number): Division | undefined {
    const near = this.#seen.filter((seen) => at - seen.at <= ANTECEDENT_REACH).map(({ division }) => division);
    return divisionOfUnit(this.#homeChain, unit) ?? divisionOfUnit(near, unit);
  }

  path(division: Division): readonly string[] {
    return this.#gazetteer.path(division);
  }

  #isBelow(division: Division, above: string): boolean {
    return this.#gazetteer.ancestors(division).some(({ name, short }) => name === above || short === above);
  }

  /** Steps shared with the home, counted above everything; a full name and a parent named before count a little. */
  #nearness(division: Division, written: string): number {
    const chain = [...this.#gazetteer.ancestors(division), division];
    const shared = chain.filter((step) => this.#homeChain.some(({ code }) => code === step.code)).length;
    const knownParent = this.#seen.some((seen) => division.parent === seen.division.code && seen.division.short !== written) ? 0.6 : 0;
    return shared + knownParent + (division.name === written ? 0.3 : 0);
  }

  /** A township or street of the home county, or of the counties of the home prefecture: elsewhere their names repeat too often. */
  #township(name: string): Division | undefined {
    if (name.length < 3 || !/[镇乡街道区场]$/u.test(name)) return undefined;
    const home = this.#homeChain.at(-1);
    if (!home || (home.level !== 'county' && home.level !== 'prefecture')) return undefined;
    const counties = home.level === 'county' ? [home] : this.#gazetteer.children(home.code);
    for (const county of counties) {
      const found = this.#gazetteer.children(county.code).find((township) => township.name === name);
      if (found) return found;
    }
    return undefined;
  }
}
