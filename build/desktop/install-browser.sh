#!/usr/bin/env bash
# Makes Debian's Chromium the default browser, the way a desktop does it: a .desktop file and a mimeapps.list, for this HOME and
# for every other on this desktop (an application under test has a HOME of its own).
#   install-browser.sh PLACE PORT      PLACE: folder of this desktop, without spaces, for xdg-open splits Exec lines at them
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
place=$1 port=$2

mkdir -p "$place/bin" "$place/share/applications" "$place/etc"
cat >"$place/bin/ombud-browser" <<EOF
#!/bin/sh
export HOME='$HOME'
exec '$here/browser.sh' '$place/browser' '$port' "\$@"
EOF
chmod +x "$place/bin/ombud-browser"

cat >"$place/share/applications/ombud-browser.desktop" <<EOF
[Desktop Entry]
Type=Application
Name=Chromium
Exec=$place/bin/ombud-browser %U
MimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;
EOF
cat >"$place/etc/mimeapps.list" <<EOF
[Default Applications]
text/html=ombud-browser.desktop
x-scheme-handler/http=ombud-browser.desktop
x-scheme-handler/https=ombud-browser.desktop
EOF
mkdir -p "$HOME/.local/share/applications" "$HOME/.config"
cp "$place/share/applications/ombud-browser.desktop" "$HOME/.local/share/applications/"
cp "$place/etc/mimeapps.list" "$HOME/.config/"
