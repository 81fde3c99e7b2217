#!/usr/bin/env bash
# Builds opsc unless the cache had it, then holds the statutes against their baseline.
set -euo pipefail

# Lines mean something in the runner's files and log: of the inputs only the States may have several.
for name in OPSC_FAIL_ON OPSC_AS_OF OPSC_STATUTES OPSC_OBLIGATIONS OPSC_BASELINES OPSC_OUTPUT; do
  case ${!name} in
  *[$'\r\n']*)
    echo "error: the input behind $name has a line break" >&2
    exit 2
    ;;
  esac
done

if [ ! -f "$OPSC_JAR" ]; then
  echo "building opsc ..."
  home=$(cd "$GITHUB_ACTION_PATH/../../.." && pwd)
  (cd "$home" && mvn -B -q -ntp -Dstyle.color=never -Dmaven.test.skip=true package)
  mkdir -p "$(dirname "$OPSC_JAR")"
  cp "$home/target/opsc.jar" "$OPSC_JAR"
fi

# A value is joined to its option, so that it cannot be taken for another option. Empty means not given.
arguments=("--format=github,markdown,json,sarif,junit" "--output=$OPSC_OUTPUT" "--statutes=$OPSC_STATUTES" "--baselines=$OPSC_BASELINES")
[ -z "$OPSC_FAIL_ON" ] || arguments+=("--fail-on=$OPSC_FAIL_ON")
[ -z "$OPSC_AS_OF" ] || arguments+=("--as-of=$OPSC_AS_OF")
[ -z "$OPSC_OBLIGATIONS" ] || arguments+=("--obligations=$OPSC_OBLIGATIONS")
set -f # a star among the States is no file name
# shellcheck disable=SC2206
states=($OPSC_STATES)

code=0
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$OPSC_JAR" check "${arguments[@]}" -- ${states[@]+"${states[@]}"} || code=$?

if [ -f "$OPSC_OUTPUT/check.md" ]; then # wrong usage writes no files
  cat "$OPSC_OUTPUT/check.md" >> "$GITHUB_STEP_SUMMARY"
  {
    echo "sarif=$OPSC_OUTPUT/check.sarif"
    echo "junit=$OPSC_OUTPUT/junit.xml"
  } >> "$GITHUB_OUTPUT"
fi
exit "$code"
