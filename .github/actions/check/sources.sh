#!/usr/bin/env bash
# Says where the jar belongs and what it is built from: one build serves until the sources change.
set -euo pipefail
cd "$GITHUB_ACTION_PATH/../../.."

hash=$(find pom.xml src/main obligations statutes -type f -print0 | LC_ALL=C sort -z | xargs -0 cksum | git hash-object --stdin)
{
  echo "hash=$hash"
  echo "jar=$RUNNER_TEMP/opsc/$hash/opsc.jar"
} >> "$GITHUB_OUTPUT"
