#!/usr/bin/env bash
# Runs a command on a throw-away desktop: fresh HOME, session bus, real gnome-keyring, virtual display, a system browser that
# xdg-open finds, and a recorder of notifications. Everything that was started ends with the command.
#
#   desktop.sh COMMAND...
#   OMBUD_KEYRING=ok|locked|none   the state of the keyring at the start (ok); desktop/keyring.sh changes it later
#
# Never as root: root is mapped to nobody in a user namespace, so that the Chromium sandbox stays on. Bus, keyring and app
# share that namespace, for the bus checks the user id of whoever speaks to it.
set -euo pipefail
[ $# -gt 0 ] || { sed -n '2,9p' "$0"; exit 2; }
build=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=build/processes.sh
. "$build/processes.sh"

if [ -z "${ELECTRON_OVERRIDE_DIST_PATH:-}" ] && [ -f "$build/../.electron/dist-path" ]; then
  ELECTRON_OVERRIDE_DIST_PATH=$(cat "$build/../.electron/dist-path")
  export ELECTRON_OVERRIDE_DIST_PATH
fi

place=$(mktemp -d /tmp/ombud-desktop.XXXXXX)
mark=${OMBUD_MARK:-}$place
finish() { # also while a second signal arrives
  trap '' INT TERM HUP
  end_marked "$mark" || true
  # A browser that is ending may still write while its folder is being removed.
  for _ in 1 2 3 4 5; do
    rm -rf --one-file-system "$place" 2>/dev/null && return
    sleep 0.2
  done
  rm -rf --one-file-system "$place"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# X servers meet in this folder; only its owner may be root, so it is made before the change of user.
[ -d /tmp/.X11-unix ] || mkdir -m 1777 /tmp/.X11-unix
mkdir -p "$place/home" "$place/run" "$place/tmp"
chmod 700 "$place/run"
unset LC_ALL LANGUAGE WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS BROWSER XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
export HOME=$place/home XDG_RUNTIME_DIR=$place/run TMPDIR=$place/tmp LANG=C.UTF-8 OMBUD_DESKTOP=$place
export XDG_CURRENT_DESKTOP=X-Generic XDG_SESSION_TYPE=x11 GDK_BACKEND=x11 GTK_USE_PORTAL=0 NO_AT_BRIDGE=1 GSETTINGS_BACKEND=memory
export OMBUD_NOTIFICATIONS=$place/notifications.jsonl OMBUD_KEYRING=${OMBUD_KEYRING:-ok}

inside=()
[ "$(id -u)" != 0 ] || inside=(unshare --user --map-user=65534 --map-group=65534 --)
OMBUD_MARK=$mark "${inside[@]}" dbus-run-session --config-file="$build/desktop/session-bus.conf" -- \
  "$build/desktop/session.sh" "$@" &
wait $!
