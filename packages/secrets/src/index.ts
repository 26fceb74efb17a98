export type * from './secret-store.ts';
