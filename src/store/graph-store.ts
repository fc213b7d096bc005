import type {
  AdoptionFact,
  Connection,
  CypherResult,
  CypherValue,
  Direction,
  EntityCard,
  EntityKind,
  EntitySummary,
  GraphEdge,
  GraphStatistics,
  Neighbourhood,
  NeighbourhoodRequest,
  Page,
  PageRequest,
  PathAnswer,
  PathRequest,
  RecordLine,
  RelationType,
  ReportRecord,
  ReportSummary,
  ReportText,
} from '../model/index.js';

/** What a search asks for. Without `text` it lists; with it, names, aliases and parts of names are matched, the best first. */
export interface EntityQuery extends PageRequest {
  readonly text?: string;
  readonly kinds?: readonly EntityKind[];
}

export interface ConnectionQuery extends PageRequest {
  readonly types?: readonly RelationType[];
  readonly direction?: Direction;
}

/** Limits that hold while rows stream. */
export interface CypherLimits {
  readonly rows: number;
  readonly timeoutMs: number;
}

/** What a store can do beyond the common questions; callers ask this, never which database it is. */
export interface StoreCapabilities {
  /** `none`: no Cypher here; `projection`: the common subset over a copy; `full`: all of the server's Cypher. */
  readonly cypher: 'none' | 'projection' | 'full';
}

/** The questions, in domain words. `query/` and `serve/` see only this half. Unknown ids answer undefined. */
export interface GraphStoreReader {
  readonly capabilities: StoreCapabilities;
  /** Answers if the store can be asked; throws a StoreError (`store-unavailable`) if not. */
  ping(): Promise<void>;
  statistics(): Promise<GraphStatistics>;
  findEntities(query: EntityQuery): Promise<Page<EntitySummary>>;
  /** Entities whose canonical name or an alias equals `name` after normalising, most connected first. */
  entitiesNamed(name: string): Promise<readonly EntitySummary[]>;
  entity(id: string): Promise<EntityCard | undefined>;
  /** Edges of an entity with their claims, by type, direction, then the other end's name and id; undefined if the entity is unknown. */
  connections(entityId: string, query: ConnectionQuery): Promise<Page<Connection> | undefined>;
  neighbourhood(entityId: string, request: NeighbourhoodRequest): Promise<Neighbourhood | undefined>;
  /** The shortest path over edges in either direction; null if there is none within `maxLength`; undefined if an end is unknown. */
  shortestPath(fromId: string, toId: string, request: PathRequest): Promise<PathAnswer | null | undefined>;
  /** Who carries out or originates what, by initiative name, initiative id, type, body id; of one initiative or of all. */
  adoptions(initiativeId?: string): Promise<readonly AdoptionFact[]>;
  reports(request: PageRequest): Promise<Page<ReportSummary>>;
  report(id: string): Promise<ReportText | undefined>;
  /** A report by the name it is kept under. */
  reportNamed(name: string): Promise<ReportSummary | undefined>;
  /** Every entity and edge, for graphs in memory and exports. */
  allEntities(): AsyncIterable<EntitySummary>;
  allEdges(): AsyncIterable<GraphEdge>;
  /** The whole record in a stable order; two stores that hold the same reports give the same lines. */
  record(): AsyncIterable<RecordLine>;
  /**
   * Runs one read-only statement. Throws a CypherError for one that is wrong, writes, reads files or the network,
   * runs past its time, or (with `capabilities.cypher === 'none'`) cannot be run here.
   */
  runCypher(statement: string, parameters: Readonly<Record<string, CypherValue>>, limits: CypherLimits): Promise<CypherResult>;
}

/** What a write changed. */
export interface WriteSummary {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** What a removal took out. */
export interface RemovalSummary {
  readonly report: string;
  readonly claims: number;
  readonly edges: number;
  readonly entities: number;
  readonly measures: number;
}

/** The writes, for `load/` and the CLI's `remove`. */
export interface GraphStoreWriter {
  /** Brings the schema up; safe to repeat. Refuses a store of a newer version (StoreError `store-version`). */
  prepare(): Promise<void>;
  /**
   * Writes reports, each whole or not at all. A report that is there with the same content and reader version is left as it is;
   * one with other content or version has its mentions, claims and measures replaced.
   */
  putReports(records: readonly ReportRecord[]): Promise<WriteSummary>;
  /** Takes a report out with exactly what only it supports; undefined if it is not there. */
  removeReport(id: string): Promise<RemovalSummary | undefined>;
}

/** A whole store, as the CLI builds it. */
export interface GraphStore extends GraphStoreReader, GraphStoreWriter {
  /** One line for people: what and where (no password). */
  readonly description: string;
  close(): Promise<void>;
}
