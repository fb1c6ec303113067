#!/usr/bin/env bash
# Makes Debian's Chromium the default browser of this HOME, the way a desktop does it: a .desktop file and a mimeapps.list.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => {
  console.log(s.address().port); s.close(); })' >"$HOME/.ombud-browser-port"

# A path without spaces, for xdg-open splits the Exec line at them.
mkdir -p "$HOME/bin" "$HOME/.local/share/applications" "$HOME/.config"
ln -sf "$here/browser.sh" "$HOME/bin/ombud-browser"
cat >"$HOME/.local/share/applications/ombud-browser.desktop" <<EOF
[Desktop Entry]
Type=Application
Name=Chromium
Exec=$HOME/bin/ombud-browser %U
MimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;
EOF
cat >"$HOME/.config/mimeapps.list" <<EOF
[Default Applications]
text/html=ombud-browser.desktop
x-scheme-handler/http=ombud-browser.desktop
x-scheme-handler/https=ombud-browser.desktop
EOF
