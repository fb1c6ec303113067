#!/bin/sh
# ombud COMMAND ...: the command line, on the Node that set-up brought along, whatever Node stands first on the PATH.
here=$(dirname "$(readlink -f "$0")")
node=$here/../node_modules/.bin/node
if [ ! -x "$node" ]; then
  node=node
  "$node" -e 'process.exit(process.features.typescript && require("fs").existsSync(process.argv[1]) ? 0 : 1)' \
    "$here/../node_modules" 2>/dev/null || {
    echo 'ombud: this clone is not set up yet: run npm start or npm test once.' >&2
    exit 2
  }
fi
exec "$node" "$here/main.ts" "$@"
