export { createCloudFormation } from './create-cloudformation.ts';
