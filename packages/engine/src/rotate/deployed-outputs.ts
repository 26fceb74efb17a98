/** Outputs of the deployed stacks, by the name of the stack. */
export type DeployedOutputs = ReadonlyMap<string, { readonly outputs: Readonly<Record<string, string>> }>;
