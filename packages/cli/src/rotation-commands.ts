import { Option, type Command } from 'commander';

import type { CommonOptions, ProgramDeps } from './program.ts';
import { lookOf } from './terminal.ts';

interface RotateFlags extends CommonOptions {
  readonly dbnode?: readonly string[];
  readonly all?: boolean;
  readonly due?: boolean;
  readonly secret: 'master' | 'app-user' | 'all';
  readonly wait?: boolean;
  readonly status?: boolean;
  readonly abort?: boolean;
  readonly details?: boolean;
  readonly compromised?: boolean;
  readonly confirm?: string;
}

const ABOUT_ROTATE = `
What happens, for all chosen dbnodes together, and no client is refused:
  staged     the new secret is stored, and every webhead acknowledges it next to the old one
  accepted   requests signed with the new one pass through the load balancer, at each virtual host
  promoted   it becomes the current one; every webhead acknowledges once more, then the tokenserver signs with it
  settling   tokens signed with the old one expire: the token duration of the environment, and half a minute
  retiring   the old one leaves the hosts, and each virtual host must refuse it
The database user (app-user) needs no settling: a second user takes over, the old one goes once it has no connections.

How long: some minutes until nothing is left but to wait, then the token duration (an hour, say). The command ends
there, and \`syncops advance\` goes on; with --wait it stays, counts down, and goes through to the end. Its whole state
is in Secrets Manager: it may be interrupted, killed, or started twice.

--abort takes the new secret back before it is promoted; from then on the way back is another rotation.
--compromised is for secrets that others know: nothing waits for tokens to expire. Clients whose token was signed with
the old secret get 401 once and fetch a new one, all active clients of these dbnodes at once, which the tokenserver
must bear; connections of the old database user are cut. It shows that, and asks for the name of the environment.`;

const ABOUT_ADVANCE = `
What waited for tokens to expire, or was left by a run that died, goes on from where it stands; nothing else is begun.
Run it as often as you like: where nothing is due it does nothing. The workflow advance does so every hour.`;

/** Commands that give secrets new values. */
export function addRotationCommands(
  program: Command,
  deps: ProgramDeps,
  helpers: {
    readonly withEnvironment: (command: Command) => Command;
    readonly examples: (...lines: readonly string[]) => string;
  },
): void {
  const { withEnvironment, examples } = helpers;
  const lookAt = ({ color }: CommonOptions) => ({
    stdout: lookOf(deps.terminal.stdout, color),
    wantsColour: color,
  });

  withEnvironment(program.command('rotate'))
    .description('give secrets new values without refusing a client; safe to repeat')
    .option('--dbnode <name...>', 'these dbnodes')
    .option('--all', 'all dbnodes')
    .option('--due', 'secrets older than secrets.rotateAfterDays of the environment')
    .addOption(
      new Option('--secret <which>', 'which secrets of a dbnode')
        .choices(['master', 'app-user', 'all'])
        .default('all'),
    )
    .option('--wait', 'go through to the end, counting down while tokens expire')
    .option('--status', 'report where each secret stands; changes nothing')
    .option('--details', 'with --status: every secret, with its versions')
    .option('--abort', 'take new values back that are not promoted yet')
    .option('--compromised', 'others know the secrets: wait for nothing')
    .option('--confirm <environment>', 'with --compromised: its name, instead of being asked for it')
    .addHelpText('after', ABOUT_ROTATE)
    .addHelpText(
      'after',
      examples(
        'syncops rotate --environment production --dbnode db1 --wait',
        'syncops rotate --environment production --all --secret master',
        'syncops rotate --environment production --status',
        'syncops rotate --environment production --dbnode db1 --abort',
        'syncops rotate --environment production --dbnode db1 --compromised --wait',
      ),
    )
    .action(async (options: RotateFlags) => {
      const { rotate } = await import('./commands/rotate.ts');
      deps.finish(await rotate(deps.engine, options, deps.terminal, lookAt(options)), options);
    });

  withEnvironment(program.command('advance'))
    .description('go on with the rotations that are under way, as far as they may; begins none')
    .option('--wait', 'go through to the end, counting down while tokens expire')
    .addHelpText('after', ABOUT_ADVANCE)
    .addHelpText(
      'after',
      examples(
        'syncops advance --environment production',
        'syncops advance --environment production --wait --json',
      ),
    )
    .action(async (options: CommonOptions & { readonly wait?: boolean }) => {
      const { advance } = await import('./commands/advance.ts');
      deps.finish(await advance(deps.engine, options, deps.terminal, lookAt(options)), options);
    });
}
