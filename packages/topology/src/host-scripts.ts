/**
 * The two shell scripts that run on hosts: what the apply-release document runs, and the user data of a webhead.
 *
 * How the pieces meet:
 *
 * - **Document.** Its parameters `bucket`, `key` and `sha256` have `interpolationType: ENV_VAR`, default to `pointer` and have an
 *   `allowedPattern`. Agents from 3.3.2746.0 on hand them over as the environment variables `SSM_bucket`, `SSM_key` and
 *   `SSM_sha256`; for older ones the script's first lines take `{{ bucket }}` and so on, which is safe because the patterns
 *   ({@link APPLY_RELEASE_PATTERNS}) admit no quote. Anyone who runs a document may do either; both at once is fine too.
 *   The script goes into `runCommand` line by line (`script.split('\n')`), its shebang first.
 * - **Pointer.** All three parameters `pointer`: the release is the one that the SSM parameter `/syncstorage/<env>/<role>/release`
 *   names. Its value is the sha256 of the release; bucket, region, environment and role are facts of the host
 *   (`/etc/syncops/host.json`). The pointer is read with the host's lock held, so that a run which waited applies what holds now.
 * - **Explicit release.** Nothing of `host.json` is needed: a host that we did not make (the tokenserver's) has none, and the
 *   release itself says its environment and role. The region is `AWS_REGION`, or `AWS_SSM_REGION_NAME` which the agent sets.
 * - **User data** is a plain string for `Fn::Base64`; it contains `${…}` of the shell, so never `Fn::Sub`.
 * - **Programs** a host needs: bash, coreutils (`df`, `mktemp`, `sha256sum`, …), `flock`, `node` 22 or newer (as `node-24`,
 *   `node-22` or `node`), `aws s3api get-object --bucket B --key K FILE`, `aws ssm get-parameter --name N --query Parameter.Value
 *   --output text`; for user data also `dnf -y -q install PACKAGE…` and `systemctl enable --now docker`. The release of a webhead
 *   further calls `nginx -t -q -e stderr -c FILE`, `docker pull --quiet IMAGE`, and `systemctl` with `daemon-reload`,
 *   `enable UNIT…`, `restart UNIT`, `reload-or-restart UNIT`.
 * - **Output.** The last line of stdout is one JSON acknowledgement, also where the script itself gives up. Exit 0: the host
 *   runs the release. Exit 1: it does not, and the acknowledgement says why.
 */

/** The `allowedPattern` of each parameter of the apply-release document. */
export const APPLY_RELEASE_PATTERNS = {
  bucket: '^(pointer|[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])$',
  key: '^(pointer|releases/[0-9a-f]{64}[.]json)$',
  sha256: '^(pointer|[0-9a-f]{64})$',
} as const;

/** Least free space, in KiB, below which nothing is fetched: a release, its agent and their rendered copies stay far below it. */
const MINIMUM_FREE_KIB = 65_536;
/** How long a run waits for another one on the same host; a first start pulls the application's image. */
const LOCK_WAIT_SECONDS = 600;

const SSM_PARAMETERS = `if [ -z "\${SSM_bucket+x}" ]; then SSM_bucket='{{ bucket }}'; fi
if [ -z "\${SSM_key+x}" ]; then SSM_key='{{ key }}'; fi
if [ -z "\${SSM_sha256+x}" ]; then SSM_sha256='{{ sha256 }}'; fi
bucket=$SSM_bucket key=$SSM_key sha256=$SSM_sha256`;

const ARGUMENTS = `bucket=\${1:-pointer} key=\${2:-pointer} sha256=\${3:-pointer}`;

/** Fetches, verifies and applies one release; `bucket`, `key` and `sha256` are set. */
const APPLY = String.raw`root=${'${SYNCOPS_ROOT:-}'}
home=$root/opt/syncops
facts=$root/etc/syncops/host.json
work=''

running() {
  local link
  for link in "$home"/*/current; do
    if [ -L "$link" ]; then
      printf '"%s"' "$(basename "$(readlink "$link")")"
      return
    fi
  done
  printf 'null'
}

fail() {
  local detail=''
  if [ -n "$work" ] && [ -s "$work/error" ]; then
    detail=": $(tr -c '[:alnum:] .,:;/_()=@-' ' ' <"$work/error" | tr -s ' ' | cut -c1-400)"
  fi
  printf '{"acknowledgedAt":%s,"error":{"code":"%s","message":"%s","running":%s},"release":"%s","result":"failed","secretVersions":{}}\n' \
    "$(date +%s)" "$1" "$2$detail" "$(running)" "$sha256"
  exit 1
}

free_kib() {
  df -k --output=avail -- "$home" | tail -n 1 | tr -d ' '
}

node=$(command -v node-24 || command -v node-22 || command -v node) ||
  fail NODE_MISSING 'no node on this host: install Node.js 22 or newer'

mkdir -p -- "$home/agents" 2>/dev/null || fail DISK_FULL "cannot write below $home"
chmod 755 "$home" "$home/agents"
exec 9>>"$home/lock" || fail DISK_FULL "cannot write below $home"
flock -w ${String(LOCK_WAIT_SECONDS)} 9 || fail BUSY 'another run on this host did not end in time'
trap 'if [ -n "$work" ]; then rm -rf -- "$work"; fi' EXIT
trap 'exit 143' TERM INT HUP

if [ "$(free_kib)" -lt ${String(MINIMUM_FREE_KIB)} ]; then
  fail DISK_FULL "less than ${String(MINIMUM_FREE_KIB / 1024)} MiB free below $home: make room, then repeat"
fi
rm -rf -- "$home"/work.*
work=$(mktemp -d "$home/work.XXXXXXXX") || fail DISK_FULL "cannot write below $home"

region=${'${AWS_REGION:-${AWS_SSM_REGION_NAME:-}}'}
pointer=''
if [ "$bucket $key $sha256" = 'pointer pointer pointer' ]; then
  mapfile -t fact < <("$node" -e '
    const facts = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
    for (const name of ["environment", "role", "bucket", "region"]) console.log(facts[name]);' "$facts" 2>"$work/error")
  if [ "${'${#fact[@]}'}" -ne 4 ]; then fail NO_HOST_FACTS "cannot read $facts"; fi
  bucket=${'${fact[2]}'}
  region=${'${region:-${fact[3]}}'}
  pointer=/syncstorage/${'${fact[0]}'}/${'${fact[1]}'}/release
fi
if [ -z "$region" ]; then fail NO_REGION 'neither AWS_REGION nor AWS_SSM_REGION_NAME is set'; fi
export AWS_REGION=$region AWS_DEFAULT_REGION=$region

if [ -n "$pointer" ]; then
  sha256=$(aws ssm get-parameter --name "$pointer" --query Parameter.Value --output text 2>"$work/error" 9>&-) || {
    sha256=pointer
    fail POINTER_UNREADABLE "cannot read the parameter $pointer"
  }
  key=releases/$sha256.json
fi
if ! [[ $bucket =~ ^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$ && $sha256 =~ ^[0-9a-f]{64}$ && $key == "releases/$sha256.json" ]]; then
  sha256=invalid
  fail INVALID_RELEASE_NAME 'bucket, key and sha256 do not name a release'
fi

fetch() {
  aws s3api get-object --bucket "$bucket" --key "$1" "$2" >/dev/null 2>"$work/error" 9>&- ||
    fail FETCH_FAILED "cannot fetch s3://$bucket/$1"
  : >"$work/error"
  printf '%s  %s\n' "$3" "$2" | sha256sum --check --status ||
    fail HASH_MISMATCH "s3://$bucket/$1 does not have the hash of its name"
}

fetch "$key" "$work/release.json" "$sha256"
if ! [[ $(head -c 82 -- "$work/release.json") =~ ^\{\"agentSha256\":\"([0-9a-f]{64})\" ]]; then
  fail INVALID_RELEASE 'the release does not begin with the hash of its agent'
fi
agent_sha256=${'${BASH_REMATCH[1]}'}
agent=$home/agents/$agent_sha256.mjs
if ! printf '%s  %s\n' "$agent_sha256" "$agent" | sha256sum --check --status 2>/dev/null; then
  fetch "agents/$agent_sha256.mjs" "$work/agent.mjs" "$agent_sha256"
  chmod 644 "$work/agent.mjs"
  sync "$work/agent.mjs"
  mv -f -- "$work/agent.mjs" "$agent"
fi

status=0
"$node" "$agent" apply --release-file "$work/release.json" --sha256 "$sha256" || status=$?
exit "$status"
`;

const PROLOGUE = `#!/usr/bin/env bash
set -euo pipefail
umask 077`;

/** The script that the apply-release document runs; see the top of this file. */
export function applyReleaseScript(): string {
  return [PROLOGUE, SSM_PARAMETERS, APPLY].join('\n');
}

/**
 * The same script as it is installed on webheads: `apply-release [BUCKET KEY SHA256]`, without arguments the pointer's
 * release.
 */
export function installedApplyReleaseScript(): string {
  return [PROLOGUE, ARGUMENTS, APPLY].join('\n');
}

/** Facts that are known when a webhead's launch template is compiled; none is secret. */
export interface UserDataInput {
  readonly environment: string;
  readonly region: string;
  readonly bucket: string;
}

/**
 * Cloud-init script for a webhead on Amazon Linux 2023: installs what the release needs, writes `/etc/syncops/host.json` (facts
 * that the image brought along stay), and applies the release of the pointer until it succeeds, a bounded number of times.
 * Repeating it does no harm. Below 16 KB; free of secrets.
 * @throws RangeError for a value with other characters than letters, digits, `.`, `_` and `-`
 */
export function userData(input: UserDataInput): string {
  for (const [name, value] of Object.entries(input)) {
    if (!/^[A-Za-z0-9._-]+$/.test(String(value))) {
      throw new RangeError(
        `${name} of the user data has characters other than letters, digits, '.', '_' and '-'`,
      );
    }
  }
  return `${PROLOGUE}
root=\${SYNCOPS_ROOT:-}
mkdir -p "$root/var/log"
exec >>"$root/var/log/syncops-boot.log" 2>&1

# Runs a command until it succeeds: at most 40 times, with pauses of 1 to 20 seconds.
persist() {
  local attempt pause=1
  for attempt in $(seq 1 40); do
    if "$@"; then return 0; fi
    echo "attempt $attempt of 40 failed: $1"
    sleep "$pause"
    pause=$((pause * 2 > 20 ? 20 : pause * 2))
  done
  return 1
}

install -d -m 755 "$root/opt" "$root/opt/syncops" "$root/opt/syncops/bin" "$root/etc/syncops"
cat >"$root/opt/syncops/bin/apply-release.new" <<'END_OF_APPLY_RELEASE'
${installedApplyReleaseScript()}END_OF_APPLY_RELEASE
chmod 755 "$root/opt/syncops/bin/apply-release.new"
mv -f "$root/opt/syncops/bin/apply-release.new" "$root/opt/syncops/bin/apply-release"

persist dnf -y -q install awscli-2 docker nginx nodejs24
persist systemctl enable --now docker

node=$(command -v node-24 || command -v node)
"$node" -e '
  const fs = require("node:fs");
  const [, file, environment, region, bucket] = process.argv;
  let facts = {};
  try {
    facts = JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  facts = { address: "0.0.0.0", loopback: "127.0.0.1", ...facts, environment, role: "webhead", bucket, region };
  fs.writeFileSync(file + ".new", JSON.stringify(facts) + "\\n", { mode: 0o644 });
  fs.renameSync(file + ".new", file);
' "$root/etc/syncops/host.json" '${input.environment}' '${input.region}' '${input.bucket}'

persist "$root/opt/syncops/bin/apply-release"
`;
}
