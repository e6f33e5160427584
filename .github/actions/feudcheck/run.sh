#!/usr/bin/env bash
# Runs feudcheck check with the inputs of the action, which come as variables: nothing of them is read as a command.
set -euo pipefail
sarif="${RUNNER_TEMP:-${TMPDIR:-/tmp}}/feudcheck.sarif"
echo "sarif=$sarif" >> "${GITHUB_OUTPUT:-/dev/null}"

# --quiet: code scanning takes every result of a SARIF report for an alert, so there are only failures in it.
arguments=(--quiet --format github --format "sarif:$sarif" --fail-on "${FEUDCHECK_ACTION_FAIL_ON:-contradicted}")
if [[ -n ${FEUDCHECK_ACTION_FACTS:-} ]]; then arguments+=(--facts "$FEUDCHECK_ACTION_FACTS"); fi
if [[ -n ${FEUDCHECK_ACTION_SINCE:-} ]]; then arguments+=(--changed-since "$FEUDCHECK_ACTION_SINCE"); fi
while IFS= read -r line; do
  if [[ -n $line ]]; then arguments+=("$line"); fi
done <<< "${FEUDCHECK_ACTION_ARGUMENTS:-}"
read -r -a paths <<< "${FEUDCHECK_ACTION_PATHS:-.}"

exec feudcheck check "${arguments[@]}" -- "${paths[@]}"
