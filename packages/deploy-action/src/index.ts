export type * from './plan.ts';
export type * from './events.ts';
