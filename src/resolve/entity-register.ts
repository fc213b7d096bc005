import {
  type CandidateRelation,
  type CleanText,
  type EntityAttributes,
  type EntityKind,
  type ExtractedEntity,
  type Mention,
  type RelationEnd,
  type ReportContext,
  type Span,
  compareSpans,
  createEntityId,
  normaliseName,
  toRawSpan,
} from '../model/index.js';
import { scopeOf } from './entity-scope.js';
import { type Naming, nameMention } from './name-mention.js';
import type { PlaceNamer } from './place-namer.js';

/** An entity while its mentions are being added up. */
export interface RegisteredEntity {
  id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly attributes: EntityAttributes;
  readonly aliases: Map<string, string>;
  readonly mentions: Span[];
  /** Its first mention in the cleaned text. */
  firstSpan: Span | undefined;
  readonly rules: Set<string>;
  confidence: number;
}

/** Adds mentions up to the entities of one report. Within one report a kind and a normalised name are one entity. */
export class EntityRegister {
  readonly #clean: CleanText;
  readonly #places: PlaceNamer;
  readonly #context: ReportContext;
  readonly #entities = new Map<string, RegisteredEntity>();
  readonly #byName = new Map<string, RegisteredEntity>();

  constructor(clean: CleanText, places: PlaceNamer, context: ReportContext) {
    this.#clean = clean;
    this.#places = places;
    this.#context = context;
  }

  /** The entity of a mention; undefined where its reference cannot be named. */
  add(mention: Mention): RegisteredEntity | undefined {
    const naming = nameMention(mention, this.#places);
    if (!naming) return undefined;
    const entity = this.#obtain(naming);
    entity.mentions.push(toRawSpan(this.#clean, mention.span));
    entity.firstSpan ??= mention.span;
    entity.rules.add(mention.rule);
    entity.confidence = Math.max(entity.confidence, mention.confidence);
    const surface = this.#clean.text.slice(mention.span.start, mention.span.end);
    const spellings = namesItself(mention, surface) ? [surface] : [];
    for (const alias of [...naming.aliases, ...(mention.aliases ?? []), ...spellings]) addAlias(entity, alias);
    return entity;
  }

  /**
   * The reporting committee itself. Where no mention names it (a report that says only 我会), the words that name its place, or else
   * the report's first character, stand for it.
   */
  addIssuer(name: string): RegisteredEntity {
    const known = this.find('Committee', name);
    if (known) return known;
    const division = this.#context.homeDivision;
    const jurisdiction = division ? this.#places.path(division) : [];
    const attributes = { level: division?.level ?? 'nation', jurisdiction } as const;
    return this.#addImplied({ kind: 'Committee', name, scope: jurisdiction.join('/'), attributes, aliases: [] }, 'context.issuer');
  }

  /** The place of the reporting committee, where something is said of it; undefined for the nation. */
  home(): RegisteredEntity | undefined {
    const division = this.#context.homeDivision;
    if (!division) return undefined;
    const jurisdiction = this.#places.path(division);
    const attributes = { level: division.level, jurisdiction, adcode: division.code } as const;
    return (
      this.find('Place', division.name) ??
      this.#addImplied(
        { kind: 'Place', name: division.name, scope: jurisdiction.join('/'), attributes, aliases: [division.short] },
        'context.home',
      )
    );
  }

  find(kind: EntityKind, name: string): RegisteredEntity | undefined {
    return this.#byName.get(nameKey(kind, name));
  }

  all(): readonly RegisteredEntity[] {
    return [...this.#entities.values()];
  }

  #addImplied(naming: Naming, rule: string): RegisteredEntity {
    const entity = this.#obtain(naming);
    const { text } = this.#clean;
    const names = [this.#context.homeDivision?.name, this.#context.homeDivision?.short].filter((name) => name !== undefined);
    const name = names.find((candidate) => text.includes(candidate)) ?? text.trim().charAt(0);
    const start = text.indexOf(name);
    const span = { start, end: start + name.length };
    entity.mentions.push(toRawSpan(this.#clean, span));
    entity.firstSpan ??= span;
    entity.rules.add(rule);
    entity.confidence = Math.max(entity.confidence, 0.8);
    return entity;
  }

  /** Gives persons with a post the scope of the body they serve, so that they are one across reports and homonyms stay apart. */
  scopePersons(relations: readonly CandidateRelation[], entityAt: (end: RelationEnd) => RegisteredEntity | undefined): void {
    for (const { subject, type, object } of relations) {
      if (type !== 'HOLDS_POSITION') continue;
      const [person, body] = [entityAt(subject), entityAt(object)];
      if (!person || !body) continue;
      if (body.attributes.jurisdiction === undefined) continue;
      person.id = createEntityId('Person', person.name, scopeOf('Person', person.name, [], body.attributes.jurisdiction.join('/')));
    }
  }

  /** The entities in order of their first mention. */
  entities(): readonly ExtractedEntity[] {
    return [...this.#entities.values()]
      .map((entity): ExtractedEntity => ({
        id: entity.id,
        kind: entity.kind,
        name: entity.name,
        aliases: [...entity.aliases.values()],
        attributes: entity.attributes,
        mentions: uniqueSpans(entity.mentions),
        rules: [...entity.rules].sort(),
        confidence: entity.confidence,
      }))
      .sort((a, b) => compareSpans(a.mentions[0] ?? { start: 0, end: 0 }, b.mentions[0] ?? { start: 0, end: 0 }) || (a.id < b.id ? -1 : 1));
  }

  #obtain(naming: Naming): RegisteredEntity {
    const scope = naming.scope ?? scopeOf(naming.kind, naming.name, this.#context.home ?? [], undefined);
    const id = createEntityId(naming.kind, naming.name, scope);
    const known = this.#entities.get(id) ?? this.find(naming.kind, naming.name);
    if (known) {
      for (const alias of [naming.name, ...naming.aliases]) addAlias(known, alias);
      return known;
    }
    const entity: RegisteredEntity = {
      id,
      kind: naming.kind,
      name: naming.name,
      attributes: naming.attributes,
      aliases: new Map(),
      mentions: [],
      firstSpan: undefined,
      rules: new Set(),
      confidence: 0,
    };
    this.#entities.set(id, entity);
    this.#byName.set(nameKey(naming.kind, naming.name), entity);
    return entity;
  }
}

function addAlias(entity: RegisteredEntity, alias: string): void {
  const key = normaliseName(alias);
  if (key !== '' && key !== normaliseName(entity.name) && !entity.aliases.has(key)) entity.aliases.set(key, alias);
}

function uniqueSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort(compareSpans);
  return sorted.filter((span, index) => span.start !== sorted[index - 1]?.start || span.end !== sorted[index - 1]?.end);
}

/** Whether the words are a name of this one entity: not a relative reference, not a phrase that names several (成德眉资四市政协). */
function namesItself({ reference }: Mention, surface: string): boolean {
  if (/\s/u.test(surface) || reference.how === 'relative') return false;
  return reference.how === 'named' || (surface.includes(reference.place) && !/[、和与及]/u.test(surface));
}

function nameKey(kind: EntityKind, name: string): string {
  return `${kind} ${normaliseName(name)}`;
}
