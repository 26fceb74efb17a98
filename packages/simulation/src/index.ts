export { engineDeps } from './engine-deps.ts';
export { Runner } from './runner.ts';
export { UNDISTURBED } from './schedule.ts';
export { Service } from './service.ts';
export { Stuck } from './simulation.ts';
