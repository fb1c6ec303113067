#!/usr/bin/env bash
# The inner half of desktop.sh, run on the session bus: keyring, display, browser and notifications, then the command.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

"$here/keyring.sh" "$OMBUD_KEYRING"

# The server picks a free display by itself and says which once it listens. Its screen saver is off (-s 0): no key of a test
# reaches the server itself, so after ten minutes it would call the screen locked, and Ombud would rightly not unlock.
coproc XVFB { exec Xvfb -displayfd 1 -screen 0 1440x960x24 -s 0 -nolisten tcp -noreset 2>"$XDG_RUNTIME_DIR/xvfb.log"; }
read -r -t 30 number <&"${XVFB[0]}" || { cat "$XDG_RUNTIME_DIR/xvfb.log" >&2; echo 'no virtual display' >&2; exit 1; }
export DISPLAY=:$number

: >"$OMBUD_NOTIFICATIONS"
/usr/bin/python3 "$here/notification-recorder.py" "$OMBUD_NOTIFICATIONS" &
"$here/await-owner.sh" org.freedesktop.Notifications

OMBUD_BROWSER_PORT=$(node -e 'const server = require("node:net").createServer().listen(0, "127.0.0.1", () => {
  console.log(server.address().port); server.close(); })')
export OMBUD_BROWSER_PORT
"$here/install-browser.sh" "$OMBUD_DESKTOP" "$OMBUD_BROWSER_PORT"
export XDG_DATA_DIRS=$OMBUD_DESKTOP/share:/usr/local/share:/usr/share XDG_CONFIG_DIRS=$OMBUD_DESKTOP/etc:/etc/xdg

exec "$@"
