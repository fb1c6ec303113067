#!/usr/bin/env bash
# npm start: sets everything up, then opens Ombud with the practice platform. Without a display it plays the tour instead: the
# real application on a virtual display, step by step, with pictures in out/tour/.
#
#   npm start                 with a display: Ombud; without: the tour
#   npm start -- --tour       the tour, also with a display
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
# shellcheck source=build/processes.sh
. build/processes.sh

mode=window
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || mode=tour
case "${1:-}" in
  '') ;;
  --tour) mode=tour ;;
  *)
    sed -n '2,6p' build/start.sh >&2
    exit 2
    ;;
esac

echo 'Ombud: setting up (system packages, npm packages, Electron, build)'
bash build/setup.sh
export PATH=$root/node_modules/.bin:$PATH

OMBUD_MARK="/ombud-start.$$.$(date +%s)"
export OMBUD_MARK
finish() { # also while a second signal arrives
  trap '' INT TERM HUP
  end_marked "$OMBUD_MARK"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

if [ "$mode" = tour ]; then
  echo 'Ombud: playing the tour on a virtual display'
  bash build/desktop.sh node test/tour.ts &
  wait $!
  exit
fi

[ "$(id -u)" != 0 ] || {
  echo 'Ombud does not open a window as root: Chromium would have to give up its sandbox. Start it as a user, or use --tour.' >&2
  exit 1
}
echo 'Ombud: starting the practice platform'
node practice/main.ts --state "$root/.practice" &
practice=$!
for port in 8443 8444 8480 8481; do
  until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    kill -0 "$practice" 2>/dev/null || { echo 'The practice platform ended: see its message above.' >&2; exit 1; }
    sleep 0.1
  done
done
echo 'Ombud: opening the window; everything started here ends when it is closed'
OMBUD_PRACTICE_PROFILE=$root/.practice/profile.json "$(cat .electron/dist-path)/electron" . &
wait $!
