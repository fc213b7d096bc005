export * from './all-reports.js';
export * from './entity-connections.js';
export * from './entity-lookup.js';
export * from './initiatives.js';
export * from './named-queries.js';
export * from './named-query.js';
export * from './path.js';
export * from './place-groups.js';
