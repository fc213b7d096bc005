export * from './create-server.js';
export * from './serve-streams.js';
