# shellcheck shell=bash
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Words and exits shared by packaging/run and packaging/test. Sourced, never run.

# The checkout, with symbolic links resolved: a moved or copied folder is recognised by this name.
root=${root:-$(cd -- "${BASH_SOURCE[0]%/*}/../.." && pwd -P)}
venv=${venv:-$root/.venv}

# Exit codes of sysexits.h, so that a service unit or a script can tell the cases apart.
# shellcheck disable=SC2034  # not every script uses each
readonly EX_USAGE=64 EX_UNAVAILABLE=69 EX_SOFTWARE=70 EX_CANTCREAT=73

# Set-up talks on stderr; stdout belongs to what is started.
say() { printf '%s\n' "$*" >&2; }

# die CODE SENTENCE…: one line for each sentence.
die() {
    local code=$1
    shift
    printf '%s\n' "$@" >&2
    exit "$code"
}

# What must not outlive this script: a list of process ids, ended on every exit by end_children. A child that leads a
# process group takes its group along.
children=()

end_children() {
    local child
    for child in "${children[@]}"; do signal_child TERM "$child"; done
    # A child that answers goes at once; one that does not is given two seconds.
    local tries=0
    while ((tries++ < 40)) && any_alive "${children[@]}"; do sleep 0.05; done
    # Sent to the ones that went as well: something deaf to TERM may be left in their groups.
    for child in "${children[@]}"; do signal_child KILL "$child"; done
    children=()
}

signal_child() { kill "-$1" -- "-$2" 2>/dev/null || kill "-$1" "$2" 2>/dev/null || true; }

any_alive() {
    local child
    for child in "$@"; do
        if kill -0 "$child" 2>/dev/null; then return 0; fi
    done
    return 1
}

# A signal becomes an ordinary exit, so that the EXIT trap is the one place that tidies up.
exit_on_signals() {
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# with_progress TEXT LOG COUNTER COMMAND…: runs COMMAND with its output in LOG and never lets a minute pass in silence.
# COUNTER is a function printing how far the log says it is. Returns COMMAND's exit code.
with_progress() {
    local text=$1 log=$2 counter=$3 code=0
    shift 3
    say "$text"
    "$@" </dev/null >"$log" 2>&1 &
    local pid=$! waited=0
    children+=("$pid")
    while kill -0 "$pid" 2>/dev/null; do
        sleep 0.5
        waited=$((waited + 1))
        if ((waited % 2 == 0)); then show_progress "$((waited / 2))" "$("$counter" "$log")"; fi
    done
    wait "$pid" || code=$?
    if [[ -t 2 ]]; then printf '\r\033[K' >&2; fi
    forget_child "$pid"
    return "$code"
}

# On a terminal one moving line, elsewhere a line every twenty seconds.
show_progress() {
    local seconds=$1 count=$2
    if [[ -t 2 ]]; then
        printf '\r\033[K  %s, %d s' "$count" "$seconds" >&2
    elif ((seconds % 20 == 0)); then
        say "  $count, $seconds s"
    fi
}

forget_child() {
    local child kept=()
    for child in "${children[@]}"; do
        if [[ $child != "$1" ]]; then kept+=("$child"); fi
    done
    children=("${kept[@]}")
}

no_counter() { printf 'still working'; }
