import { afterAll, beforeAll, jest } from '@jest/globals';

import { startSandbox } from '../src/start.ts';
import type { Sandbox, SandboxOptions } from '../src/start.ts';
import { PATIENCE_MS } from './patience.ts';

/** A sandbox that runs for all tests of a file, which get time for its servers; to be called where they are described. */
export function runningSandbox(options: SandboxOptions = {}): () => Sandbox {
  jest.setTimeout(PATIENCE_MS);
  let sandbox: Sandbox | undefined;
  beforeAll(async () => {
    sandbox = await startSandbox(options);
  });
  afterAll(() => sandbox?.stop());
  return () => {
    if (sandbox === undefined) throw new Error('the sandbox runs while tests do');
    return sandbox;
  };
}

/** For resources that must name one. */
export const securityGroup = (vpcId: string): object => ({
  Type: 'AWS::EC2::SecurityGroup',
  Properties: { GroupDescription: 'test', VpcId: vpcId },
});
