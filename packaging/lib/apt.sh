# shellcheck shell=bash
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages: finds the missing ones without a network and installs them where it may. Needs common.sh.

# apt_names LIST…: the package names of packaging/apt-LIST.txt, without the comments.
apt_names() {
    local list
    for list in "$@"; do
        sed -E 's/[[:space:]]*#.*//; /^[[:space:]]*$/d' "$root/packaging/apt-$list.txt"
    done
}

# Names of everything installed, and the older names it stands in for (libfoo1t64 provides libfoo1).
apt_installed() {
    # shellcheck disable=SC2016  # dpkg-query expands these, not the shell
    dpkg-query --show --showformat='${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -nE 's/^installed //p' | sed -E 's/ \([^)]*\)//g; s/:any//g' | tr ',' '\n' | tr -d ' '
}

# apt_missing LIST…: names that are wanted and not there, one a line.
apt_missing() {
    comm -23 <(apt_names "$@" | sort -u) <(apt_installed | sort -u)
}

# The answer of the last time holds as long as neither dpkg's record nor the lists have changed since.
apt_is_current() {
    local list note=$venv/kiosk-apt.note
    [[ -e $note && ! /var/lib/dpkg/status -nt $note ]] || return 1
    for list in "$@"; do
        [[ ! $root/packaging/apt-$list.txt -nt $note ]] || return 1
        grep -qxF "$list" "$note" || return 1
    done
}

# Called when the folder .venv exists; for another user's checkout there is simply no note.
apt_note_current() {
    if [[ -w $venv ]]; then printf '%s\n' "$@" >"$venv/kiosk-apt.note"; fi
}

# apt_ensure LIST…: after it, every package of the lists is there, or the script has ended with a way to mend it.
apt_ensure() {
    if ! command -v dpkg-query >/dev/null; then
        apt_tell_other_systems "$@"
        return
    fi
    local missing
    mapfile -t missing < <(apt_missing "$@")
    if ((${#missing[@]} == 0)); then return; fi
    apt_install "${missing[@]}"
    mapfile -t missing < <(apt_missing "$@")
    if ((${#missing[@]} > 0)); then
        die "$EX_UNAVAILABLE" "These Debian packages could not be installed: ${missing[*]}"
    fi
}

apt_tell_other_systems() {
    say "This is not a Debian-like system, so nothing is installed here. Needed, under these or similar names:"
    say "  $(apt_names "$@" | tr '\n' ' ')"
}

# Sets `as_root` to the words that make a command run as root, or ends with the line a person with that right can run.
apt_find_root() {
    as_root=()
    if ((EUID == 0)); then return; fi
    if command -v sudo >/dev/null; then
        if sudo -n true 2>/dev/null; then
            as_root=(sudo -n)
            return
        fi
        if [[ -t 0 && -t 2 ]]; then
            say "Debian packages are missing; sudo may ask for your password: $*"
            if sudo -v; then
                as_root=(sudo -n)
                return
            fi
        fi
    fi
    apt_refuse "$@"
}

apt_refuse() {
    local prefix=
    if ((EUID != 0)) && command -v sudo >/dev/null; then prefix='sudo '; fi
    die "$EX_UNAVAILABLE" \
        "Debian packages are missing, and only an administrator can install them. Have this line run once, then start again:" \
        "  ${prefix}apt-get update && ${prefix}apt-get install --no-install-recommends --yes $*"
}

apt_install() {
    local log as_root
    apt_find_root "$@"
    log=$(mktemp) || die "$EX_CANTCREAT" "No temporary file can be made in ${TMPDIR:-/tmp}: is the disk full?"
    local text="Installing $# Debian packages: $*"
    # Fresh containers carry no package lists; elsewhere the lists are usually good and a download is saved.
    if [[ -z $(compgen -G '/var/lib/apt/lists/*_Packages*') ]]; then
        apt_get "$log" "Fetching Debian's package lists…" update || true
    fi
    if ! apt_get "$log" "$text" install "$@"; then
        apt_get "$log" "That failed; fetching Debian's package lists anew…" update || true
        apt_get "$log" "$text" install "$@" || apt_explain "$log" "$@"
    fi
    rm -f -- "$log"
}

# apt_get LOG TEXT VERB PACKAGE…
apt_get() {
    local log=$1 text=$2 options=(-qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
    shift 2
    if [[ $1 == install ]]; then options+=(--yes --no-install-recommends); fi
    with_progress "$text" "$log" apt_count "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" "$@"
}

apt_count() { printf '%d unpacked, %d set up' "$(grep -c '^Unpacking' "$1")" "$(grep -c '^Setting up' "$1")"; }

apt_explain() {
    local log=$1
    shift
    if grep -qE 'No space left on device|not have enough free space' "$log"; then
        die "$EX_CANTCREAT" "Debian packages are missing and the disk is full; free some space and start again."
    fi
    tail -n 5 "$log" >&2
    die "$EX_UNAVAILABLE" \
        "Debian packages are missing and could not be installed: $*" \
        "The first start needs a network: connect it and start again."
}
