export { createCloudFormation, type CloudFormationOptions } from './create-cloudformation.ts';
export { loadResourceSpecs, type ResourceSpec } from './spec/resource-spec.ts';
export { validateResource, type PropertyProblem } from './spec/validate-resource.ts';
