#!/usr/bin/env bash
# npm test: sets everything up, then runs every ring of tests (npm test -- RING... runs only these). The last line is the sum.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
bash build/setup.sh
export PATH=$root/node_modules/.bin:$PATH
exec node build/test-rings.ts "$@"
