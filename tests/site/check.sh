#!/usr/bin/env bash
# Checks a written site in a browser: `tests/site/check.sh FOLDER [TEST.. | measure | screenshots]`. The tools are installed into target/site-tests
# from the lock file. CHROMIUM names the browser; the default is `chromium`.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export SITE="$(cd "$1" && pwd)"
export CHROMIUM="$(command -v "${CHROMIUM:-chromium}")"
shift
tools="$here/../../target/site-tests"
mkdir -p "$tools"

if ! cmp -s "$here/package-lock.json" "$tools/package-lock.json" || [ ! -d "$tools/node_modules" ]; then
    cp "$here/package.json" "$here/package-lock.json" "$tools/"
    (cd "$tools" && npm ci --no-audit --no-fund --ignore-scripts --silent) || {
        rm -f "$tools/package-lock.json"
        echo "SKIPPED: npm could not install the tools, so the site was not checked in a browser"
        exit 0
    }
fi

export SITE_TOOLS="$(cd "$tools" && pwd)"
case "${1:-}" in
    measure | screenshots) exec node "$here/$1.js" ;;
esac
if [ $# -eq 0 ]; then
    set -- "$here"/*.test.js
fi
node --test --test-concurrency=1 --test-timeout=300000 "$@"
