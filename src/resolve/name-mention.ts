import {
  type Division,
  type EntityAttributes,
  type EntityKind,
  type Mention,
  type Reference,
  nameBody,
  nameNationalBody,
} from '../model/index.js';
import type { PlaceNamer } from './place-namer.js';

/** A mention's canonical name and what comes with it; `scope` keeps homonyms apart in its id. */
export interface Naming {
  readonly kind: EntityKind;
  readonly name: string;
  readonly scope: string | undefined;
  readonly attributes: EntityAttributes;
  /** Other full forms that this way of naming shows. */
  readonly aliases: readonly string[];
}

/** Names a mention; undefined where its reference leads to nothing (an issue for the reader, never a guess). */
export function nameMention(mention: Mention, places: PlaceNamer): Naming | undefined {
  const { kind, reference } = mention;
  const category = mention.category === undefined ? {} : { category: mention.category };
  const scope = mention.scope === undefined ? {} : { scope: mention.scope };
  if (reference.how === 'named') {
    return { kind, name: reference.name, scope: reference.scope, attributes: { ...category, ...scope }, aliases: [] };
  }
  if (reference.how === 'relative' && reference.unit === '全国') return nationalBody(kind, reference.body, category);
  const division = divisionOf(reference, mention.span.start, places);
  if (!division) return reference.how === 'placed' ? unknownPlace(kind, reference, category) : undefined;
  const jurisdiction = places.path(division);
  return {
    kind,
    name: nameBody(division.name, reference.body),
    scope: jurisdiction.join('/'),
    attributes: { ...category, level: division.level, jurisdiction, ...(kind === 'Place' ? { adcode: division.code } : {}) },
    aliases: aliasesOf(kind, division, reference.body),
  };
}

function divisionOf(reference: Exclude<Reference, { how: 'named' }>, at: number, places: PlaceNamer): Division | undefined {
  return reference.how === 'relative' ? places.relative(reference.unit, at) : places.named(reference.place, at, reference.within);
}

function nationalBody(kind: EntityKind, body: string, category: EntityAttributes): Naming {
  return { kind, name: nameNationalBody(body), scope: '', attributes: { ...category, level: 'nation', jurisdiction: [] }, aliases: [] };
}

/** A body of a place that no gazetteer has (a development zone): named as written. */
function unknownPlace(
  kind: EntityKind,
  { place, body }: { readonly place: string; readonly body: string },
  category: EntityAttributes,
): Naming {
  return { kind, name: nameBody(place, body), scope: undefined, attributes: category, aliases: [] };
}

function aliasesOf(kind: EntityKind, division: Division, body: string): readonly string[] {
  if (kind === 'Committee') return [`政协${division.name}委员会`, `中国人民政治协商会议${division.name}委员会`];
  if (kind === 'Place') return division.short === division.name ? [] : [division.short];
  if (body === '委') return [`${division.name}委`, `中国共产党${division.name}委员会`];
  if (body === '政府') return [`${division.name}人民政府`];
  return body.startsWith('委') && !body.startsWith('委员') ? [`${division.name}${body}`] : [];
}
