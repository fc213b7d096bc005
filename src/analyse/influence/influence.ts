import { byInitiative, rankAdoptions } from '../observed/adoption.js';
import type { Adoption } from '../observed/adoption.js';
import { endInYears } from '../observed/decimal-year.js';
import type { Cascade } from './cascade.js';
import { inferNetwork } from './netinf.js';
import type { InferredEdge, NetInfOptions } from './netinf.js';

/** Observed: a superior that started initiatives, and a place below it that runs them. */
export interface DirectiveLine {
  readonly superior: string;
  readonly place: string;
  readonly initiatives: readonly { readonly id: string; readonly name: string }[];
}

/** Inferred lines between places, kept apart from the observed ones that they must not explain again. */
export interface InfluenceAnswer {
  /** Guesses from the order of first sight; the surest first. Places by their steps joined with `/`. */
  readonly inferred: readonly InferredEdge[];
  /** Observed in the reports. */
  readonly directives: readonly DirectiveLine[];
  /** What the guess rests on. */
  readonly basis: {
    /** Initiatives seen in two places at different times. */
    readonly cascades: number;
    /** Dated adoptions in them. */
    readonly adoptions: number;
    /** Of these, adoptions that a superior's start explains; they are laid to nobody else. */
    readonly directed: number;
    /** Adoptions without a time, which say nothing here. */
    readonly undated: number;
  };
}

/** Infers lines of influence between places from adoptions, after taking out what a common superior explains. */
export function inferInfluence(adoptions: readonly Adoption[], options: NetInfOptions = {}): InfluenceAnswer {
  const directives = directiveLines(adoptions);
  const directed = new Set(directives.flatMap(({ place, initiatives }) => initiatives.map(({ id }) => `${id} ${place}`)));
  const cascades = cascadesOf(adoptions, directed);
  const events = cascades.flatMap((cascade) => cascade.events);
  return {
    inferred: inferNetwork(cascades, options),
    directives,
    basis: {
      cascades: cascades.length,
      adoptions: events.length,
      directed: events.filter(({ explained }) => explained).length,
      undated: adoptions.filter(({ period }) => period === null).length,
    },
  };
}

/**
 * Places that run what a body above them started, by the nearest such superior. Time is not asked: first sight of the superior's own
 * start depends on which of its reports were read.
 */
export function directiveLines(adoptions: readonly Adoption[]): readonly DirectiveLine[] {
  const lines = new Map<
    string,
    { readonly superior: string; readonly place: string; readonly initiatives: { id: string; name: string }[] }
  >();
  for (const own of byInitiative(adoptions).values()) {
    const starters = own.filter(({ started }) => started);
    for (const { path, place, started, initiativeId, initiativeName } of own) {
      const above = starters.filter((starter) => starter.path.length < path.length && starter.path.every((step, at) => step === path[at]));
      if (started || above.length === 0) continue;
      const superior = above.reduce((nearest, next) => (next.path.length > nearest.path.length ? next : nearest)).place;
      const line = lines.get(`${superior} ${place}`) ?? { superior, place, initiatives: [] };
      line.initiatives.push({ id: initiativeId, name: initiativeName });
      lines.set(`${superior} ${place}`, line);
    }
  }
  return [...lines.keys()].sort().map((key) => lines.get(key)!);
}

/** Initiatives as cascades: places and the years by whose end they are seen. Those whose places are all seen at one time tell no order. */
function cascadesOf(adoptions: readonly Adoption[], directed: ReadonlySet<string>): readonly Cascade[] {
  return [...byInitiative(adoptions)]
    .map(([id, own]): Cascade => {
      const events = rankAdoptions(own).map(({ place, period }) => ({
        node: place,
        time: endInYears(period),
        explained: directed.has(`${id} ${place}`),
      }));
      return { id, events };
    })
    .filter(({ events }) => new Set(events.map(({ time }) => time)).size > 1)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
