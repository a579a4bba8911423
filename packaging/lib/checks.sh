#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every check of the project, one line each, and what pytest says last. Started by packaging/test, which makes the display
# and the clean environment; takes pytest's arguments. Ends with 0 only if every check passed.
set -euo pipefail
# shellcheck source=packaging/lib/common.sh
source "${BASH_SOURCE[0]%/*}/common.sh"
cd -- "$root"
failed=()
names=()
outputs=()

# step NAME COMMAND…: begins it at once, beside the others and the tests, to which it gives way: they mostly wait.
step() {
    local name=$1 output
    shift
    exec {output}< <(perform nice -n 19 "$@")
    names+=("$name")
    outputs+=("$output")
}

# What the command says, and as the last line its exit code and how long it took.
perform() {
    local code=0 begun=${EPOCHREALTIME/./} tenths
    "$@" 2>&1 </dev/null || code=$?
    tenths=$(((${EPOCHREALTIME/./} - begun) / 100000))
    printf '\n%s %s\n' "$code" "$((tenths / 10)).$((tenths % 10)) s"
}

# One line for each step, in their order; the output only if it failed. A failure never stops the checks after it.
tell_steps() {
    local number output end
    for number in "${!names[@]}"; do
        printf '%-18s … ' "${names[number]}"
        output=$(cat <&"${outputs[number]}")
        end=${output##*$'\n'}
        if [[ ${end%% *} == 0 ]]; then
            echo "ok (${end#* })"
        else
            echo "FAILED (${end#* }, exit code ${end%% *})"
            printf '%s\n' "${output%$'\n'*}"
            failed+=("${names[number]}")
        fi
    done
}

skip() { printf '%-18s … skipped: %s\n' "$1" "$2"; }

check_licences() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        step "reuse" reuse lint
    else
        skip "reuse" "not a git checkout, so what belongs to the project cannot be told"
    fi
}

check_qml() {
    local files qt
    mapfile -t files < <(find kiosk/ui/qml -name '*.qml' 2>/dev/null | sort)
    if ((${#files[@]} == 0)); then
        skip "qmllint" "no QML yet"
        return
    fi
    qt=$(echo "$venv"/lib/python3.*/site-packages/PySide6/Qt/qml)
    step "qmllint" pyside6-qmllint --max-warnings 0 -I kiosk/ui/qml -I "$qt" "${files[@]}"
}

check_shell() {
    local files
    if ! command -v shellcheck >/dev/null; then
        skip "shellcheck" "not installed (Debian: shellcheck)"
        return
    fi
    # The parts in lib/ have no first line of a script; they are checked where they are sourced.
    mapfile -t files < <(find packaging .ci -type f -exec awk 'FNR == 1 && /^#!.*sh$/ { print FILENAME }' {} + | sort)
    step "shellcheck" shellcheck --external-sources --check-sourced "${files[@]}"
}

# Begins them, in the order in which tests/conftest.py has put them. MUST come after all steps: only the last process of
# this kind can be waited for.
begin_tests() {
    local displays parallel
    read -ra displays <<<"$KIOSK_TEST_DISPLAYS"
    parallel=(-n "${#displays[@]}" --dist loadfile --no-loadscope-reorder)
    exec {tests}< <(exec python -P -m pytest "${parallel[@]}" "$@" 2>&1 </dev/null)
    tests_pid=$!
}

# Their own words, as they come.
tell_tests() {
    local code=0
    # This is the last word on everything but pytest, whose own summary ends the output.
    if ((${#failed[@]} > 0)); then
        echo
        echo "CHECKS FAILED beside pytest, their output is above: $(IFS=,; echo "${failed[*]}")"
    fi
    cat <&"$tests"
    wait "$tests_pid" || code=$?
    if ((code != 0)); then exit "$code"; fi
    if ((${#failed[@]} > 0)); then exit 1; fi
}

step "ruff format" ruff format --check
step "ruff check" ruff check
step "mypy" mypy
step "import-linter" lint-imports
step "deptry" deptry .
check_licences
check_qml
check_shell
begin_tests "$@"
tell_steps
tell_tests
