import type { Command } from 'commander';

import type { CommandResult } from './command-result.ts';
import type { OutputOptions } from './program.ts';
import type { Terminal } from './terminal.ts';

interface SetupFlags extends OutputOptions {
  readonly environmentsDir: string;
  readonly account?: string;
  readonly region?: string;
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly defaultBranch?: string;
}

interface BootstrapFlags extends SetupFlags {
  readonly existingProvider?: boolean;
  readonly print?: boolean;
  readonly yes?: boolean;
}

const ABOUT_BOOTSTRAP = `
What it makes, once per AWS account, for all environments in it:
  GitHub's OIDC provider   so that workflows need no stored keys
  syncops-plan             the role of pull requests: reads, and makes change sets that it cannot execute
  syncops-deploy-<env>     the role of deploys: only workflows of the default branch, in the GitHub environment <env>
  syncops-rotate-<env>     the role of rotations: writes secrets and pushes releases, calls nothing on a stack; also by the clock
  syncops-boundary-<env>   the most that roles made by the environment's stacks can ever do
  a bucket                 private, versioned and encrypted, for templates too long for a request

It needs credentials of an administrator of the account. Run it again after adding an environment or updating
SyncOps: it shows what would change before it asks.`;

/** Commands that an administrator uses: setting a repository up, and seeing whether it is. */
export function addSetupCommands(
  program: Command,
  deps: {
    readonly terminal: Terminal;
    readonly finish: (result: CommandResult, options: OutputOptions) => void;
  },
  helpers: {
    readonly withOutput: (command: Command) => Command;
    readonly examples: (...lines: readonly string[]) => string;
  },
): void {
  const { withOutput, examples } = helpers;
  const withRepository = (command: Command): Command =>
    withOutput(command)
      .option('--environments-dir <dir>', 'folder of the environments', './environments')
      .option('--repository <owner/name>', 'repository on GitHub; default: that of the Git remote "origin"')
      .option('--repository-id <id>', "the repository's id; default: asked of GitHub with GITHUB_TOKEN")
      .option('--owner-id <id>', "its owner's id; default: asked of GitHub with GITHUB_TOKEN")
      .option('--default-branch <name>', 'branch that deploys; default: asked of GitHub, else main');

  withRepository(program.command('bootstrap'))
    .description('set an AWS account up for the workflows: roles, their limits, and a bucket; safe to repeat')
    .option('--account <id>', 'account of 12 digits; default: that of the environments')
    .option('--region <region>', 'where the stack lives; default: that of the environments')
    .option(
      '--existing-provider',
      "the account has GitHub's OIDC provider from elsewhere; default: looked up",
    )
    .option('--print', 'print the template and call nothing of AWS')
    .option('--yes', 'apply without asking')
    .addHelpText('after', ABOUT_BOOTSTRAP)
    .addHelpText(
      'after',
      examples(
        'GITHUB_TOKEN=… syncops bootstrap',
        'syncops bootstrap --repository example/sync --repository-id 2002 --owner-id 1001 --print',
      ),
    )
    .action(async (options: BootstrapFlags) => {
      const { bootstrap } = await import('./commands/bootstrap.ts');
      const { createSetupDeps } = await import('./commands/setup-deps.ts');
      deps.finish(await bootstrap(options, deps.terminal, createSetupDeps(deps.terminal)), options);
    });

  withRepository(program.command('doctor'))
    .description(
      'check that workflows, GitHub settings, roles and environment files fit together; changes nothing',
    )
    .option('--root <dir>', 'root of the checkout', '.')
    .option('--skip-aws', 'do not look into the accounts')
    .addHelpText(
      'after',
      `
What cannot be read is reported as unknown and does not fail: GITHUB_TOKEN may read the settings of a repository
where it belongs to one of its administrators. Exit code 1: something is missing or wrong, and each says how to fix it.`,
    )
    .addHelpText('after', examples('GITHUB_TOKEN=… syncops doctor', 'syncops doctor --skip-aws --json'))
    .action(async (options: SetupFlags & { readonly root: string; readonly skipAws?: boolean }) => {
      const { doctor } = await import('./commands/doctor.ts');
      const { createSetupDeps } = await import('./commands/setup-deps.ts');
      deps.finish(await doctor(options, createSetupDeps(deps.terminal)), options);
    });
}
