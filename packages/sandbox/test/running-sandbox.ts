import { afterAll, beforeAll } from '@jest/globals';

import { startSandbox } from '../src/start.ts';
import type { Sandbox, SandboxOptions } from '../src/start.ts';

/** A sandbox that runs for all tests of a file; to be called where the tests are described. */
export function runningSandbox(options: SandboxOptions = {}): () => Sandbox {
  let sandbox: Sandbox | undefined;
  beforeAll(async () => {
    sandbox = await startSandbox(options);
  }, 30_000);
  afterAll(() => sandbox?.stop(), 30_000);
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
