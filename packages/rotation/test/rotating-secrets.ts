import type { RotatingSecret } from '../src/ports.ts';

export const masterName = (dbnode: string): string => `syncstorage/test/dbnode/${dbnode}/master-secret`;
export const userName = (dbnode: string): string => `syncstorage/test/dbnode/${dbnode}/app-user`;
export const master = (dbnode: string): RotatingSecret => ({
  dbnode,
  kind: 'master',
  name: masterName(dbnode),
});
export const appUser = (dbnode: string): RotatingSecret => ({
  dbnode,
  kind: 'app-user',
  name: userName(dbnode),
});
