#!/usr/bin/env bash
set -euo pipefail
umask 077
#: The user data of a webhead; words between @ signs are replaced when the launch template is compiled.
root=${SYNCOPS_ROOT:-}
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
@APPLY_RELEASE@
END_OF_APPLY_RELEASE
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
  fs.writeFileSync(file + ".new", JSON.stringify(facts) + "\n", { mode: 0o644 });
  fs.renameSync(file + ".new", file);
' "$root/etc/syncops/host.json" '@ENVIRONMENT@' '@REGION@' '@BUCKET@'

persist "$root/opt/syncops/bin/apply-release"
