#!/usr/bin/env bash
# The system browser of a throw-away desktop: Chromium with its sandbox on, its own profile, no chatter of its own and a
# debugging port, so that a test can read the page and press its buttons. It keeps nothing in the keyring. Whoever opened the
# link does not wait for it, as on any desktop.
#   browser.sh PROFILE PORT [URL]...
profile=$1 port=$2
shift 2
exec setsid --fork /usr/bin/chromium --user-data-dir="$profile" --remote-debugging-port="$port" \
  --no-first-run --no-default-browser-check --password-store=basic --disable-gpu --disable-quic --disable-sync \
  --disable-background-networking --disable-component-update --disable-default-apps --disable-extensions \
  --disable-features=MediaRouter,OptimizationHints,Translate --window-size=900,900 "$@" >>"$profile.log" 2>&1
