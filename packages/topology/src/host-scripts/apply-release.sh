#!/usr/bin/env bash
set -euo pipefail
umask 077
#: Fetches, verifies and applies one release: `apply-release [BUCKET KEY SHA256]`; without arguments, the release of the pointer.
#: This file is the script that is installed on webheads. The document replaces the next line by document-parameters.sh.
bucket=${1:-pointer} key=${2:-pointer} sha256=${3:-pointer}
root=${SYNCOPS_ROOT:-}
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
#: A run waits as long as this for another run on the same host; the first run pulls the application's image.
flock -w 600 9 || fail BUSY 'another run on this host did not end in time'
trap 'if [ -n "$work" ]; then rm -rf -- "$work"; fi' EXIT
trap 'exit 143' TERM INT HUP

#: A release, its agent and their rendered copies need much less than 64 MiB.
if [ "$(free_kib)" -lt 65536 ]; then
  fail DISK_FULL "less than 64 MiB free below $home: make room, then repeat"
fi
rm -rf -- "$home"/work.*
work=$(mktemp -d "$home/work.XXXXXXXX") || fail DISK_FULL "cannot write below $home"

#: The pointer is read while the host's lock is held, so that a run that waited applies the present release.
region=${AWS_REGION:-${AWS_SSM_REGION_NAME:-}}
pointer=''
if [ "$bucket $key $sha256" = 'pointer pointer pointer' ]; then
  mapfile -t fact < <("$node" -e '
    const facts = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
    for (const name of ["environment", "role", "bucket", "region"]) console.log(facts[name]);' "$facts" 2>"$work/error")
  if [ "${#fact[@]}" -ne 4 ]; then fail NO_HOST_FACTS "cannot read $facts"; fi
  bucket=${fact[2]}
  region=${region:-${fact[3]}}
  pointer=/syncstorage/${fact[0]}/${fact[1]}/release
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
agent_sha256=${BASH_REMATCH[1]}
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
