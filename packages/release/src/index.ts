export type * from './release.ts';
export type * from './fleet.ts';
