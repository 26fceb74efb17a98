/** Where the files of a webhead lie; the application's own defaults and those of Amazon Linux's packages. */
export const WEBHEAD_PATHS = {
  nginx: '/etc/nginx/nginx.conf',
  nginxLogging: '/etc/nginx/conf.d/logging.conf',
  nginxStatus: '/etc/nginx/conf.d/status.conf',
  nginxSync: '/etc/nginx/conf.d/sync.conf',
  application: '/etc/mozilla-services/syncstorage/production.ini',
  secrets: '/etc/mozilla-services/syncstorage/secrets',
  rdsCa: '/etc/mozilla-services/syncstorage/rds-ca.pem',
  unit: '/etc/systemd/system/syncstorage.service',
} as const;

/** Port of the application on the loopback address, behind nginx. */
export const APPLICATION_PORT = 8000;
/** Port of nginx's status page on the loopback address. */
export const STATUS_PORT = 8090;
/** Largest request body; nginx and the application must agree. */
export const MAX_REQUEST_BYTES = 2_101_248;
/** User and group of the application inside its image, and thereby of the files that only it may read. */
export const APPLICATION_UID = '10001';
