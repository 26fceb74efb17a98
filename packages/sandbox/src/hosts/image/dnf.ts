/** Packages of Amazon Linux 2023 that hosts of ours ask for. */
export const KNOWN_PACKAGES = [
  'awscli-2',
  'docker',
  'nginx',
  'nodejs24',
  'nodejs22',
  'jq',
  'util-linux-core',
] as const;

/**
 * The image's dnf: `dnf -y [-q] install PACKAGE…` records packages under `var/lib/dnf`, and brings along the files of
 * nginx and docker. Anything else exits 64.
 */
export function dnfScript(): string {
  return String.raw`#!/bin/sh
# dnf of the sandbox's machine image
set -eu
root=${'${SYNCOPS_ROOT:?not on a host of the sandbox}'}
unsupported() { echo "dnf: $1 is not supported by this image" >&2; exit 64; }
assume_yes=no
command=
packages=
for word; do
  case $word in
    -y | --assumeyes) assume_yes=yes ;;
    -q | --quiet | --setopt=*) ;;
    -*) unsupported "option $word" ;;
    *) if [ -z "$command" ]; then command=$word; else packages="$packages $word"; fi ;;
  esac
done
[ "$command" = install ] || unsupported "command ${'${command:-(none)}'}"
[ "$assume_yes" = yes ] || { echo 'Operation aborted.' >&2; exit 1; }
mkdir -p "$root/var/lib/dnf"
for package in $packages; do
  case $package in
    ${KNOWN_PACKAGES.join(' | ')}) ;;
    *) echo "Error: Unable to find a match: $package" >&2; exit 1 ;;
  esac
done
unit() { mkdir -p "$root/usr/lib/systemd/system"; cat >"$root/usr/lib/systemd/system/$1.service"; }
for package in $packages; do
  [ ! -e "$root/var/lib/dnf/$package" ] || continue
  case $package in
    docker)
      unit docker <<END
[Service]
Type=simple
ExecStart=/bin/sleep infinity
TimeoutStopSec=2
[Install]
WantedBy=multi-user.target
END
      ;;
    nginx)
      mkdir -p "$root/etc/nginx/conf.d" "$root/var/log/nginx" "$root/var/lib/nginx"
      [ -e "$root/etc/nginx/mime.types" ] || cp /etc/nginx/mime.types "$root/etc/nginx/mime.types"
      [ -e "$root/etc/nginx/nginx.conf" ] || [ -L "$root/etc/nginx/nginx.conf" ] || cat >"$root/etc/nginx/nginx.conf" <<END
events {}
http { include $root/etc/nginx/conf.d/*.conf; }
END
      unit nginx <<END
[Service]
Type=simple
ExecStartPre=/usr/sbin/nginx -t -q -e stderr -p $root/etc/nginx -c $root/etc/nginx/nginx.conf
ExecStart=/usr/sbin/nginx -e $root/var/log/nginx/error.log -p $root/etc/nginx -c $root/etc/nginx/nginx.conf -g "daemon off;"
ExecReload=/usr/sbin/nginx -t -q -e stderr -p $root/etc/nginx -c $root/etc/nginx/nginx.conf
ExecReload=/bin/sh -c "kill -HUP \$MAINPID"
TimeoutStopSec=5
[Install]
WantedBy=multi-user.target
END
      ;;
  esac
  : >"$root/var/lib/dnf/$package"
done
`;
}
