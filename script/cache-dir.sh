# shellcheck shell=bash
# Sets SYNCOPS_CACHE_DIR: the folder that outlives a checkout. script/cache-dir.mjs states the same rule.
# Everything in it can be deleted at any time.
export SYNCOPS_CACHE_DIR="${SYNCOPS_CACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/syncops}"
