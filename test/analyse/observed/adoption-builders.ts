import type { Adoption } from '../../../src/analyse/index.js';

/** A place that is seen to run an initiative from a year on; the place by its path, `四川省/资阳市`. */
export function seen(initiative: string, place: string, period: string | null, more: Partial<Adoption> = {}): Adoption {
  return {
    initiativeId: initiative,
    initiativeName: initiative,
    place,
    path: place.split('/'),
    period: period === null ? null : { from: period, to: period },
    started: false,
    bodies: [],
    claims: [],
    ...more,
  };
}
