/**
 * The two shell scripts that run on hosts: the script of the apply-release document, and the user data of a webhead.
 * Their sources are the `.sh` files in `host-scripts/`.
 *
 * How the parts work together:
 *
 * - **Document.** The parameters `bucket`, `key` and `sha256` have `interpolationType: ENV_VAR`, the default `pointer` and an
 *   `allowedPattern`. SSM agents from version 3.3.2746.0 on pass them as the environment variables `SSM_bucket`, `SSM_key` and
 *   `SSM_sha256`. For older agents, the first lines of the script use `{{ bucket }}` and so on, which is safe because the
 *   patterns ({@link APPLY_RELEASE_PATTERNS}) do not match quotes. A run of the document may use either way, or both.
 *   The script is passed to `runCommand` line by line (`script.split('\n')`), beginning with its shebang.
 * - **Pointer.** If all three parameters are `pointer`, the release is the one that the SSM parameter
 *   `/syncstorage/<env>/<role>/release` names. The value of that parameter is the SHA-256 of the release; bucket, region,
 *   environment and role are facts of the host (`/etc/syncops/host.json`).
 * - **Explicit release.** This mode does not read `host.json`: a host that SyncOps did not create (a tokenserver host) does not
 *   have the file, and the release itself contains its environment and role. The region is `AWS_REGION`, or
 *   `AWS_SSM_REGION_NAME`, which the agent sets.
 * - **User data** is a plain string for `Fn::Base64`. It contains `${…}` of the shell, so it must not be used in `Fn::Sub`.
 * - **Programs** that a host needs: bash, coreutils (`df`, `mktemp`, `sha256sum`, …), `flock`, `node` 22 or newer (as `node-24`,
 *   `node-22` or `node`), `aws s3api get-object --bucket B --key K FILE`, `aws ssm get-parameter --name N --query Parameter.Value
 *   --output text`; for the user data also `dnf -y -q install PACKAGE…` and `systemctl enable --now docker`. The release of a
 *   webhead also calls `nginx -t -q -e stderr -c FILE`, `docker pull --quiet IMAGE`, and `systemctl` with `daemon-reload`,
 *   `enable UNIT…`, `restart UNIT`, `reload-or-restart UNIT`.
 * - **Output.** The last line of stdout is one JSON acknowledgement, even if the script itself gives up. Exit code 0: the host
 *   runs the release. Exit code 1: the host does not run the release, and the acknowledgement contains the reason.
 */
import { APPLY_RELEASE, DOCUMENT_PARAMETERS, USER_DATA } from './host-scripts/scripts.generated.ts';

/** The `allowedPattern` of each parameter of the apply-release document. */
export const APPLY_RELEASE_PATTERNS = {
  bucket: '^(pointer|[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])$',
  key: '^(pointer|releases/[0-9a-f]{64}[.]json)$',
  sha256: '^(pointer|[0-9a-f]{64})$',
} as const;

/** The line of the installed script that reads its arguments; the document reads its parameters instead. */
const ARGUMENTS = 'bucket=${1:-pointer} key=${2:-pointer} sha256=${3:-pointer}\n';

/** Returns the script that the apply-release document runs. */
export function applyReleaseScript(): string {
  return replaceOnce(APPLY_RELEASE, ARGUMENTS, DOCUMENT_PARAMETERS);
}

/** Returns the script that is installed on webheads: `apply-release [BUCKET KEY SHA256]`; the default is the pointer's release. */
export function installedApplyReleaseScript(): string {
  return APPLY_RELEASE;
}

/** Facts that are known when the launch template of a webhead is compiled; none of them is secret. */
export interface UserDataInput {
  readonly environment: string;
  readonly region: string;
  readonly bucket: string;
}

/**
 * Returns the cloud-init script of a webhead on Amazon Linux 2023. The script installs the packages that a release needs, writes
 * `/etc/syncops/host.json` (facts that the image already contains stay), and applies the release of the pointer until it
 * succeeds, a limited number of times. It is safe to repeat, smaller than 16 KB and free of secrets.
 * @throws RangeError if a value contains characters other than letters, digits, `.`, `_` and `-`
 */
export function userData(input: UserDataInput): string {
  for (const [name, value] of Object.entries(input)) {
    if (!/^[A-Za-z0-9._-]+$/.test(String(value))) {
      throw new RangeError(
        `${name} of the user data contains characters other than letters, digits, '.', '_' and '-'`,
      );
    }
  }
  const { environment, region, bucket } = input;
  const facts = { '@ENVIRONMENT@': environment, '@REGION@': region, '@BUCKET@': bucket };
  const script = replaceOnce(USER_DATA, '@APPLY_RELEASE@\n', installedApplyReleaseScript());
  return Object.entries(facts).reduce(
    (text, [placeholder, fact]) => replaceOnce(text, placeholder, fact),
    script,
  );
}

/** Replaces a part of a script that must occur exactly once. */
function replaceOnce(script: string, part: string, replacement: string): string {
  const [before = '', after, ...others] = script.split(part);
  if (after === undefined || others.length > 0)
    throw new TypeError(`a host script must contain ${JSON.stringify(part)} exactly once`);
  return `${before}${replacement}${after}`;
}
