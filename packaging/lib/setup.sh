# shellcheck shell=bash
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The whole set-up, once at a time for each checkout.
# shellcheck source=packaging/lib/common.sh
source "${BASH_SOURCE[0]%/*}/common.sh"
# shellcheck source=packaging/lib/apt.sh
source "${BASH_SOURCE[0]%/*}/apt.sh"
# shellcheck source=packaging/lib/venv.sh
source "${BASH_SOURCE[0]%/*}/venv.sh"
# shellcheck source=packaging/lib/translations.sh
source "${BASH_SOURCE[0]%/*}/translations.sh"

# setup_is_current SET LIST…: whether there is nothing to do. Must stay quick: it runs at every start.
setup_is_current() {
    local set=$1
    shift
    venv_is_current "$set" || return 1
    if command -v dpkg-query >/dev/null && ! apt_is_current "$@"; then
        [[ -z $(apt_missing "$@") ]] || return 1
        apt_note_current "$@"
    fi
    [[ -z $(translations_stale) ]]
}

# setup SET LIST…: SET is run or dev; LISTs name packaging/apt-LIST.txt.
setup() {
    local set=$1 lock
    shift
    if setup_is_current "$set" "$@"; then return; fi
    # The folder itself is locked, so no lock file is left behind and a read-only checkout can be locked too.
    exec {lock}<"$root"
    if ! flock --nonblock "$lock"; then
        say "Another start is setting this folder up; waiting for it…"
        flock --timeout 1800 "$lock" || die "$EX_UNAVAILABLE" "The other set-up of $root has not ended in half an hour."
    fi
    apt_ensure "$@"
    venv_ensure "$set"
    apt_note_current "$@"
    translations_ensure
    exec {lock}<&-
}
