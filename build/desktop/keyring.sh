#!/usr/bin/env bash
# Puts the keyring of this session bus into a state: a real gnome-keyring with a throw-away password, or none at all.
#   keyring.sh ok|locked|none
# Entries survive: `locked`, `none` and back to `ok` finds them again, as on a computer that was restarted.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
name=org.freedesktop.secrets
bus() { gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus --method "org.freedesktop.DBus.$1" "$2"; }

stop() {
  [ "$(bus NameHasOwner "$name")" = '(true,)' ] || return 0
  kill "$(bus GetConnectionUnixProcessID "$name" | tr -dc '0-9 ' | awk '{print $NF}')"
  "$here/await-owner.sh" --gone "$name"
}

unlock() {
  stop
  printf %s 'throw-away' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  "$here/await-owner.sh" "$name"
}

case ${1:-} in
  none) stop ;;
  ok) unlock ;;
  locked)
    unlock
    gdbus call --session --dest "$name" --object-path /org/freedesktop/secrets \
      --method org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']" >/dev/null
    ;;
  *)
    sed -n '2,4p' "$0" >&2
    exit 2
    ;;
esac
