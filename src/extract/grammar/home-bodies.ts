import { type Mention, divisionOfUnit } from '../../model/index.js';
import type { Scene } from '../scene.js';

/** Whether a body is of the report's own jurisdiction: 市委, 耒阳市委 in a report of 耒阳市. */
export function isOfHome({ context, knowledge: { gazetteer } }: Scene, { reference }: Mention): boolean {
  const home = context.homeDivision;
  if (!home || reference.how === 'named') return false;
  if (reference.how === 'relative') return divisionOfUnit([...gazetteer.ancestors(home), home], reference.unit)?.code === home.code;
  return reference.place === home.name || reference.place === home.short;
}
