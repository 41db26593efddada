#!/usr/bin/env bash
# Installs the browser of the browser test from Debian's packages. It needs root.
set -euo pipefail
apt-get update
apt-get install --yes --no-install-recommends chromium
