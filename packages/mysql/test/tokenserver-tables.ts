import type { NodeRow } from '../src/index.ts';
import type { Mariadb } from './mariadb.ts';

/** The service whose nodes the tests are about; its id is 2, and `other` has 1. */
export const SERVICE = 'sync-1.5';

/** Makes the tokenserver's database again, with two services and no node. */
export async function createTokenserverTables(mariadb: Mariadb): Promise<void> {
  await mariadb.sql(
    'CREATE OR REPLACE DATABASE tokenserver',
    'CREATE TABLE tokenserver.services (id INT PRIMARY KEY AUTO_INCREMENT, service VARCHAR(30) UNIQUE, pattern VARCHAR(128))',
    `CREATE TABLE tokenserver.nodes (
       id BIGINT PRIMARY KEY AUTO_INCREMENT, service INT NOT NULL, node VARCHAR(64) NOT NULL,
       available INT NOT NULL, current_load INT NOT NULL, capacity INT NOT NULL, downed INT NOT NULL,
       backoff INT NOT NULL, UNIQUE KEY unique_idx (service, node)) ENGINE=InnoDB`,
    `CREATE TABLE tokenserver.users (
       uid BIGINT PRIMARY KEY AUTO_INCREMENT, service INT NOT NULL, email VARCHAR(255) NOT NULL,
       generation BIGINT NOT NULL, client_state VARCHAR(32) NOT NULL, created_at BIGINT NOT NULL, replaced_at BIGINT,
       nodeid BIGINT NOT NULL, keys_changed_at BIGINT, KEY node_idx (nodeid)) ENGINE=InnoDB`,
    `INSERT INTO tokenserver.services VALUES (1, 'other', ''), (2, '${SERVICE}', '{node}/1.5/{uid}')`,
  );
}

/** A node that takes new users, a tenth of its capacity at a time. */
export const nodeRow = (node: string, capacity: number): NodeRow => ({
  node,
  available: capacity / 10,
  currentLoad: 0,
  capacity,
  downed: false,
  backoff: false,
});
