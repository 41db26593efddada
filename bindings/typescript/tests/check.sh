#!/usr/bin/env bash
# Checks the TypeScript package: `tests/check.sh [FILE..]`. The tools are installed into target/typescript from the lock file.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools="$(git rev-parse --show-toplevel)/target/typescript"
mkdir -p "$tools"

if ! cmp -s tests/tools/package-lock.json "$tools/package-lock.json" || [ ! -d "$tools/node_modules" ]; then
    cp tests/tools/package.json "$tools/"
    (cp tests/tools/package-lock.json "$tools/" && cd "$tools" && npm ci --no-audit --no-fund --silent) || {
        rm -f "$tools/package-lock.json"
        echo "SKIPPED: npm could not install the tools, so that types, formatting and the package were not checked"
    }
fi

export TYPESCRIPT_TOOLS="$tools"
if [ $# -eq 0 ]; then
    set -- tests/*.test.js
fi
node --test --test-timeout=300000 "$@"
