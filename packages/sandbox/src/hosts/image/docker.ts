/** Repositories whose image the sandbox can stand in for, by their last part. */
const KNOWN_REPOSITORY = 'server-syncstorage';

/**
 * The image's docker: `run` (foreground) executes the sandbox's storage application instead of the image, as the very
 * process, with only the environment and the volumes that it was given; `pull`, `kill`, `stop`, `rm`, `inspect`, `image
 * inspect`, `images`, `ps` as far as hosts of ours use them. Unknown commands exit 64, unknown options 125.
 *
 * The program in the container learns by `SANDBOX_MOUNTS` (lines `container path=host path`) where its files are.
 */
export function dockerScript(node: string): string {
  return String.raw`#!/bin/sh
# docker of the sandbox's machine image
set -eu
root=${'${SYNCOPS_ROOT:?not on a host of the sandbox}'}
[ -e "$root/var/lib/dnf/docker" ] || { echo 'docker: command not found' >&2; exit 127; }
containers=$root/var/lib/docker/containers
images=$root/var/lib/docker/images
mkdir -p "$containers" "$images"
die() { echo "docker: $1" >&2; exit "${'${2:-1}'}"; }
unknown_option() { die "unknown option $1 in this image" 125; }
image_file() { printf '%s/%s' "$images" "$(printf '%s' "$1" | tr '/:@' '___')"; }
pull() {
  case $1 in
    *${KNOWN_REPOSITORY}@sha256:* | *${KNOWN_REPOSITORY}:*) ;;
    *) die "Error response from daemon: pull access denied for $1, repository does not exist" ;;
  esac
  printf '%s\n' "$1" >"$(image_file "$1")"
}
running() { [ -e "$containers/$1" ] && kill -0 "$(head -n 1 "$containers/$1")" 2>/dev/null; }
need() { [ -e "$containers/$1" ] || die "Error response from daemon: No such container: $1"; }
end() {
  pid=$(head -n 1 "$containers/$1")
  kill -TERM "$pid" 2>/dev/null || return 0
  count=0
  while kill -0 "$pid" 2>/dev/null && [ "$count" -lt 100 ]; do sleep 0.1; count=$((count + 1)); done
  kill -KILL "$pid" 2>/dev/null || true
}
command=${'${1:-}'}
[ $# -eq 0 ] || shift
case $command in
  pull)
    while [ $# -gt 0 ]; do
      case $1 in --quiet | -q) ;; --platform=*) ;; -*) unknown_option "$1" ;; *) image=$1 ;; esac
      shift
    done
    pull "$image"
    printf '%s\n' "$image"
    ;;
  image)
    [ "${'${1:-}'}" = inspect ] || { echo "docker: image ${'${1:-}'} is not supported by this image" >&2; exit 64; }
    shift
    while [ $# -gt 1 ]; do shift; done
    [ -e "$(image_file "$1")" ] || die "Error: No such image: $1"
    echo '[{}]'
    ;;
  run)
    name=container-$$
    remove=no
    mounts=
    set_environment=
    newline='
'
    # One shell-quoted word after the other, for the final exec.
    quote() { printf "'%s' " "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"; }
    mount() {
      host=${'${1%%:*}'}
      rest=${'${1#*:}'}
      inside=${'${rest%%:*}'}
      case $host in "$root" | "$root"/*) ;; /*) host=$root$host ;; *) die "volume names are not supported by this image: $1" 125 ;; esac
      mounts="$mounts$inside=$host$newline"
    }
    environment() {
      case $1 in *=*) ;; *) eval "value=\${$1-}"; set -- "$1=$value" ;; esac
      set_environment="$set_environment$(quote "$1")"
    }
    while [ $# -gt 0 ]; do
      case $1 in
        --name) name=$2; shift ;;
        --name=*) name=${'${1#--name=}'} ;;
        --rm) remove=yes ;;
        --network | --net) [ "$2" = host ] || unknown_option "$1 $2"; shift ;;
        --network=host | --net=host | --init | --read-only) ;;
        --pull | --user | -u | --log-driver | --log-opt | --stop-timeout | --cap-drop | --security-opt | --tmpfs | --pids-limit | --memory | --ulimit | --label | --restart | --workdir | -w) shift ;;
        --pull=* | --user=* | --log-driver=* | --log-opt=* | --stop-timeout=* | --cap-drop=* | --security-opt=* | --tmpfs=* | --pids-limit=* | --memory=* | --ulimit=* | --label=* | --restart=no | --workdir=*) ;;
        -e | --env) environment "$2"; shift ;;
        --env=*) environment "${'${1#--env=}'}" ;;
        -v | --volume) mount "$2"; shift ;;
        --volume=*) mount "${'${1#--volume=}'}" ;;
        --mount=type=bind,*)
          from=$(printf '%s' "$1" | sed -n 's/.*\(source\|src\)=\([^,]*\).*/\2/p')
          to=$(printf '%s' "$1" | sed -n 's/.*\(target\|dst\|destination\)=\([^,]*\).*/\2/p')
          mount "$from:$to" ;;
        -d | --detach) die 'containers run in the foreground only in this image' 125 ;;
        -*) unknown_option "$1" ;;
        *) break ;;
      esac
      shift
    done
    [ $# -gt 0 ] || die '"docker run" requires at least 1 argument.'
    image=$1
    [ -e "$(image_file "$image")" ] || pull "$image"
    if [ -e "$containers/$name" ]; then
      if running "$name" || [ "$(sed -n 2p "$containers/$name")" != yes ]; then
        die "Error response from daemon: Conflict. The container name \"/$name\" is already in use." 125
      fi
    fi
    printf '%s\n%s\n%s\n' "$$" "$remove" "$image" >"$containers/$name"
    eval "exec env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/ $set_environment $(quote "SANDBOX_MOUNTS=$mounts") $(quote "NODE_COMPILE_CACHE=${'${NODE_COMPILE_CACHE:-}'}") $(quote "SYNCOPS_RESOLVER=${'${SYNCOPS_RESOLVER:-}'}") $(quote '${node}') --disable-warning=ExperimentalWarning $(quote "$SANDBOX_STORAGE_APPLICATION")"
    ;;
  kill)
    signal=KILL
    while [ $# -gt 1 ]; do
      case $1 in --signal=* ) signal=${'${1#--signal=}'} ;; --signal | -s) signal=$2; shift ;; *) unknown_option "$1" ;; esac
      shift
    done
    need "$1"
    running "$1" || die "Error response from daemon: cannot kill container: $1: container is not running"
    kill -"${'${signal#SIG}'}" "$(head -n 1 "$containers/$1")"
    echo "$1"
    ;;
  stop)
    while [ $# -gt 1 ]; do case $1 in -t | --time) shift ;; --time=* | --timeout=*) ;; *) unknown_option "$1" ;; esac; shift; done
    need "$1"
    end "$1"
    echo "$1"
    ;;
  rm)
    force=no
    while [ $# -gt 1 ]; do case $1 in -f | --force) force=yes ;; *) unknown_option "$1" ;; esac; shift; done
    if [ ! -e "$containers/$1" ] && [ "$force" = yes ]; then echo "Error response from daemon: No such container: $1" >&2; exit 0; fi
    need "$1"
    if running "$1"; then
      [ "$force" = yes ] || die 'Error response from daemon: cannot remove container: container is running: stop the container before removing or force remove'
      kill -KILL "$(head -n 1 "$containers/$1")"
    fi
    rm -f "$containers/$1"
    echo "$1"
    ;;
  inspect)
    while [ $# -gt 1 ]; do case $1 in --format | -f) shift ;; --format=*) ;; *) unknown_option "$1" ;; esac; shift; done
    need "$1"
    state=false
    if running "$1"; then state=true; fi
    printf '[{"Name":"/%s","State":{"Running":%s,"Pid":%s},"Config":{"Image":"%s"}}]\n' "$1" "$state" "$(head -n 1 "$containers/$1")" "$(sed -n 3p "$containers/$1")"
    ;;
  *)
    echo "docker: command ${'${command:-(none)}'} is not supported by this image" >&2
    exit 64
    ;;
esac
`;
}
