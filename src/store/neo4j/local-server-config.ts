/**
 * Settings of a server for one machine: Bolt on loopback only, no HTTP, no usage report, small caches, quick stop.
 * LOAD CSV can read neither files nor the network (READ mode alone does not stop it).
 */
export function localServerConfig(boltPort: number): string {
  const settings: Readonly<Record<string, string>> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '64m',
    'db.tx_log.preallocate': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
