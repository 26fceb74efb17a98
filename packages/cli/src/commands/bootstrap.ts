import type { ResourceChange, StackDeployment, StackPreview } from '@syncops/aws';
import type { AccountPort } from '@syncops/doctor';
import {
  artifactBucketName,
  bootstrapSeed,
  compileBootstrap,
  type BootstrapInput,
  type BootstrapStack,
} from '@syncops/topology';

import { CliError } from '../cli-error.ts';
import type { CommandResult } from '../command-result.ts';
import { EXIT } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import {
  bootstrapInput,
  loadAll,
  resolveRepository,
  selectAccount,
  type RepositoryFlags,
} from './bootstrap-input.ts';
import { describeChanges, describeDone, describeNew } from './bootstrap-text.ts';
import type { SetupDeps } from './setup-deps.ts';

export interface BootstrapOptions extends RepositoryFlags {
  readonly environmentsDir: string;
  readonly account?: string;
  readonly region?: string;
  /** The account has GitHub's OIDC provider from elsewhere. */
  readonly existingProvider?: boolean;
  /** Only the template, without any call of AWS. */
  readonly print?: boolean;
  /** Do not ask. */
  readonly yes?: boolean;
}

/** What CloudFormation takes in a request. */
const LONGEST_BODY_BYTES = 51_200;

/** Makes the stack with which workflows get their roles what the environment files and this version ask for. */
export async function bootstrap(
  options: BootstrapOptions,
  terminal: Terminal,
  deps: SetupDeps,
): Promise<CommandResult> {
  const selection = selectAccount(await loadAll(options.environmentsDir), options);
  const repository = await resolveRepository(options, deps);
  const input = (createsProvider: boolean): BootstrapInput =>
    bootstrapInput(selection, repository, createsProvider);
  if (options.print === true) {
    const { template } = compileBootstrap(input(options.existingProvider !== true));
    const text = `${JSON.stringify(template, null, 2)}\n`;
    return { exitCode: EXIT.done, document: template, text };
  }
  const account = await deps.connect(selection.account, selection.region);
  try {
    const deployed = await account.bootstrapStack();
    const createsProvider = await providerIsOurs(account, deployed?.outputs, options);
    const stack = compileBootstrap(input(createsProvider));
    const bucket =
      deployed === undefined ? undefined : artifactBucketName(input(true).account, selection.region);
    const deployment = deploymentOf(stack, bucket);
    const preview =
      deployed === undefined
        ? undefined
        : await account.aws.stacks.preview(deployment, { changeSetPrefix: 'syncops-bootstrap', keep: false });
    terminal.stderr.write(
      preview === undefined ? describeNew(input(createsProvider), stack) : describeChanges(preview),
    );
    const changes = changesOf(preview);
    if (preview?.kind === 'no-op') {
      return result('no-op', input(createsProvider), changes, deployed?.outputs ?? {});
    }
    if (!(await isAgreed(options, deps))) {
      return {
        exitCode: EXIT.failed,
        document: { ok: false, outcome: 'refused', account: selection.account, changes },
        text: 'nothing was changed\n',
      };
    }
    const report = (progress: string): void => {
      terminal.stderr.write(`${progress}\n`);
    };
    if (bucket === undefined && Buffer.byteLength(stack.body) > LONGEST_BODY_BYTES) {
      report('the template is longer than a request: its bucket comes first');
      await account.aws.stacks.deploy(deploymentOf(bootstrapSeed(stack)), report);
    }
    const whole = deploymentOf(stack, artifactBucketName(selection.account, selection.region));
    const done = await account.aws.stacks.deploy(whole, report);
    return result(done.outcome, input(createsProvider), changes, done.stack.outputs);
  } finally {
    account.close();
  }
}

/** An account has one provider at most: it is ours where no one else has made it. */
async function providerIsOurs(
  account: AccountPort,
  outputs: Readonly<Record<string, string>> | undefined,
  { existingProvider }: BootstrapOptions,
): Promise<boolean> {
  if (existingProvider === true) return false;
  if (outputs !== undefined) return 'ProviderArn' in outputs || !(await account.hasProvider());
  return !(await account.hasProvider());
}

function deploymentOf(stack: BootstrapStack, bucket?: string): StackDeployment {
  const { name, body, sha256, capabilities, terminationProtection, stackPolicy } = stack;
  return {
    ...{ name, body, sha256, capabilities, terminationProtection, stackPolicy },
    parameters: {},
    tags: { 'syncops:role': 'bootstrap' },
    ...(bucket === undefined ? {} : { bucket }),
  };
}

/** @throws CliError `USAGE` where there is no terminal */
async function isAgreed({ yes }: BootstrapOptions, deps: SetupDeps): Promise<boolean> {
  if (yes === true) return true;
  const answer = await deps.ask('Apply this? Only "yes" does: ');
  if (answer === undefined) {
    throw new CliError('USAGE', 'there is no terminal at which to confirm the stack; nothing was changed', {
      hint: 'look at what it would do, then repeat with --yes',
    });
  }
  return answer.trim() === 'yes';
}

function changesOf(preview: StackPreview | undefined): readonly ResourceChange[] {
  return preview?.kind === 'changes' ? preview.changes : [];
}

function result(
  outcome: 'created' | 'updated' | 'no-op',
  input: BootstrapInput,
  changes: readonly ResourceChange[],
  outputs: Readonly<Record<string, string>>,
): CommandResult {
  const { account, region, repository } = input;
  return {
    exitCode: EXIT.done,
    document: { ok: true, outcome, account, region, repository, changes, outputs },
    text: describeDone(outcome, input, outputs),
  };
}
