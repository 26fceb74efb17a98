export { addNodePlan } from './plan-cases.ts';
export { nothingPlan } from './plan-samples.ts';
