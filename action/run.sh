#!/bin/sh
# Runs the action (action.yml) where Node.js is new enough. Plain sh: macOS has bash 3.2, others have no bash.
set -eu

if ! command -v node > /dev/null 2>&1; then
  echo "::error::intlint needs Node.js 20.19 or newer, and there is no Node.js here. Add actions/setup-node before this step."
  exit 2
fi
if ! node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)'; then
  echo "::error::intlint needs Node.js 20.19 or newer, and this is $(node --version). Add actions/setup-node before this step."
  exit 2
fi
exec node "$(dirname "$0")/main.mjs"
