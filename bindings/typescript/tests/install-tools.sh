#!/usr/bin/env bash
# Installs the tools of the tests into target/typescript from the lock file, if they are not there, and prints the folder. It has no
# `node_modules` if npm cannot install them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
folder="$(git rev-parse --show-toplevel)/target/typescript"
mkdir -p "$folder"
if ! cmp -s tools/package-lock.json "$folder/package-lock.json" || [ ! -d "$folder/node_modules" ]; then
    cp tools/package.json tools/package-lock.json "$folder/"
    (cd "$folder" && npm ci --no-audit --no-fund --silent >&2) || rm -rf "$folder/package-lock.json" "$folder/node_modules"
fi
echo "$folder"
