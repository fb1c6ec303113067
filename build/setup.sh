#!/usr/bin/env bash
# Makes a fresh clone ready on a Debian with Node 20: system packages, npm packages, Electron runtime, build. Each part is
# skipped when it is done already.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

need() { printf '\n%s\n' "$*" >&2; exit 1; }

install_system_packages() {
  command -v dpkg-query >/dev/null || need 'Ombud sets itself up on Debian only: dpkg-query is missing.'
  local wanted=() missing=() name
  mapfile -t wanted < <(sed -e 's/#.*//' -e '/^\s*$/d' build/apt-packages.txt)
  for name in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    need "System packages are missing. Install them, then run this again:

  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}"
  fi
  echo "system packages: installing ${#missing[@]} (${missing[*]})"
  local log
  log=$(mktemp)
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1 </dev/null; then
    tail -n 30 "$log" >&2
    need "apt-get could not install the system packages; its whole output is in $log"
  fi
  rm "$log"
}

# npm runs on the machine's own Node here: the one in node_modules is about to be replaced.
npm_ci() {
  local path
  path=$(printf %s "$PATH" | tr : '\n' | grep -v -e '/node_modules/\.bin$' -e '/node-gyp-bin$' | paste -sd :)
  PATH=$path npm ci --no-audit --no-fund --loglevel=error
}

install_npm_packages() {
  local hash
  hash=$(cat package-lock.json .npmrc | sha256sum | cut -d' ' -f1)
  [ "$(cat node_modules/.ombud-lock 2>/dev/null)" != "$hash" ] || return 0
  echo 'npm packages: installing what the lock file names'
  npm_ci || need 'npm ci failed: see its message above.'
  printf %s "$hash" >node_modules/.ombud-lock
}

install_system_packages
install_npm_packages

export PATH=$root/node_modules/.bin:$PATH
node -e 'process.exit(process.features.typescript ? 0 : 1)' ||
  need "Ombud's tools need Node 24; it comes as an npm package on Linux x64 only. Here is $(node --version) on $(uname -m)."
node build/electron-runtime.ts
node build/build.ts
