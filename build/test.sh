#!/usr/bin/env bash
# npm test: sets everything up, then runs every ring of tests (npm test -- RING... runs only these). The last line is the sum.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
bash build/setup.sh || {
  echo 'The set-up failed, so no test ran.'
  echo '0 passed, 1 failed, 0 skipped'
  exit 1
}
export PATH=$root/node_modules/.bin:$PATH
exec node build/test-rings.ts "$@"
