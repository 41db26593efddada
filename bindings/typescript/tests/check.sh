#!/usr/bin/env bash
# Checks the TypeScript package: `tests/check.sh [FILE..]`. The tools come from `install-tools.sh`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools=$(tests/install-tools.sh)
[ -d "$tools/node_modules" ] || echo "SKIPPED: npm could not install the tools, so that types, formatting and the package were not checked"

export TYPESCRIPT_TOOLS="$tools"
if [ $# -eq 0 ]; then
    set -- tests/*.test.js
fi
node --test --test-timeout=300000 "$@"
