/** Name of the tokenserver's database. */
export const TOKENSERVER_DATABASE = 'tokenserver';

/**
 * The tokenserver's own tables, and the `services` row that an operator inserts by hand.
 * @see https://github.com/mozilla-services/tokenserver/blob/master/tokenserver/assignment/sqlnode/schemas.py
 */
export const tokenserverSchema: readonly string[] = [
  `CREATE DATABASE ${TOKENSERVER_DATABASE} CHARACTER SET latin1`,
  `CREATE TABLE ${TOKENSERVER_DATABASE}.services (
    id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, service VARCHAR(30) UNIQUE, pattern VARCHAR(128)
  ) ENGINE=InnoDB`,
  `CREATE TABLE ${TOKENSERVER_DATABASE}.nodes (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, service INT NOT NULL, node VARCHAR(64) NOT NULL,
    available INT NOT NULL, current_load INT NOT NULL, capacity INT NOT NULL,
    downed INT NOT NULL, backoff INT NOT NULL, UNIQUE KEY unique_idx (service, node)
  ) ENGINE=InnoDB`,
  `CREATE TABLE ${TOKENSERVER_DATABASE}.users (
    uid BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, service INT NOT NULL, email VARCHAR(255) NOT NULL,
    generation BIGINT NOT NULL, client_state VARCHAR(32) NOT NULL, created_at BIGINT NOT NULL,
    replaced_at BIGINT, nodeid BIGINT NOT NULL, keys_changed_at BIGINT,
    KEY lookup_idx (email, service, created_at), KEY replaced_at_idx (service, replaced_at), KEY node_idx (nodeid)
  ) ENGINE=InnoDB AUTO_INCREMENT=1`,
  `CREATE TABLE ${TOKENSERVER_DATABASE}.dynamic_settings (
    setting VARCHAR(100) NOT NULL PRIMARY KEY, value VARCHAR(255) NOT NULL, description VARCHAR(255)
  ) ENGINE=InnoDB`,
  `INSERT INTO ${TOKENSERVER_DATABASE}.services (service, pattern) VALUES ('sync-1.5', '{node}/1.5/{uid}')`,
];
