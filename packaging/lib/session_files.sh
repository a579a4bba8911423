# shellcheck shell=bash
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The files of packaging/session/root on a machine: which are new, other or the venue's own by now, and the way back.
# Needs common.sh. `target` is the machine's root folder, empty for this machine.
#
# In $state lie, until an undo is over:
#   manifest    a line for each thing before it is done: put PATH OURS BEFORE, or dir PATH, or program BEFORE
#   before/     what was in a file's place, by its path
#   packages    the Debian packages that were not there
#   unfinished  there while something is being done; found at a start, it means that was killed
# A look (see look_of) is all that is compared of a file. A file is changed by a rename, after its line is on the disk.

session_tree=$root/packaging/session/root
declare -A ours=() before=()
made_folders=()
program_before=

# session_paths: what belongs on the machine, one a line, without the first slash.
session_paths() { (cd -- "$session_tree" && find . -name __pycache__ -prune -o \( -type f -o -type l \) -print) | sed 's,^\./,,' | sort; }

# look_of FILE: link TARGET, file MODE SUM, or absent.
look_of() {
    local sum
    if [[ -L $1 ]]; then
        printf 'link %s\n' "$(readlink -- "$1")"
    elif [[ -f $1 ]]; then
        sum=$(sha256sum <"$1")
        printf 'file %s %s\n' "$(stat --format=%a -- "$1")" "${sum%% *}"
    elif [[ -e $1 ]]; then
        printf 'other\n'
    else
        printf 'absent\n'
    fi
}

# wanted_look PATH: the look it should have. A link to an absolute name is installed as one; what a relative one leads to
# lies elsewhere in the checkout, and is copied.
wanted_look() {
    local file=$session_tree/$1 sum mode=644
    if is_link "$file"; then
        printf 'link %s\n' "$(readlink -- "$file")"
    else
        sum=$(sha256sum <"$file")
        # What git keeps of a mode is this alone; the rest is the umask of whoever checked it out.
        if [[ -x $file ]]; then mode=755; fi
        printf 'file %s %s\n' "$mode" "${sum%% *}"
    fi
}

is_link() { [[ -L $1 && $(readlink -- "$1") == /* ]]; }

manifest_read() {
    local act path look was
    ours=() before=() made_folders=() program_before=
    [[ -r $state/manifest ]] || return 0
    while IFS=$'\t' read -r act path look was; do
        case $act in
        put)
            ours[$path]+="$look"$'\n'
            if [[ -z ${before[$path]:-} ]]; then before[$path]=$was; fi
            ;;
        dir) made_folders+=("$path") ;;
        program) program_before=${program_before:-$path} ;;
        esac
    done <"$state/manifest"
}

# manifest_add FIELD…: on the disk when it returns.
manifest_add() {
    local line
    line=$(printf '%s\t' "$@")
    { printf '%s\n' "${line%$'\t'}" >>"$state/manifest" && sync -- "$state/manifest"; } || full "$state"
}

full() {
    die "$EX_CANTCREAT" "$1 could not be written; the line above says why. That mended, start again, or go back: $0 --undo --yes"
}

is_ours() { [[ $'\n'${ours[$1]:-} == *$'\n'"$2"$'\n'* ]]; }

# verdict_of PATH NOW WANTED: same, new, change, or kept where it is the venue's own by now.
verdict_of() {
    local path=$1 now=$2 wanted=$3
    if [[ $now == "$wanted" ]]; then
        echo same
    elif [[ $now == other ]]; then
        echo kept
    elif [[ -n ${before[$path]:-} && $now != "${before[$path]}" ]] && ! is_ours "$path" "$now"; then
        echo kept
    elif [[ $now == absent ]]; then
        echo new
    else
        echo change
    fi
}

# put PATH NOW WANTED
put() {
    local path=$1 now=$2 wanted=$3 place=$target/$1 fresh
    if [[ -z ${before[$path]:-} && $now != absent ]]; then keep_before "$path"; fi
    make_folders "$(dirname -- "$path")"
    manifest_add put "$path" "$wanted" "${before[$path]:-$now}"
    fresh=$place.film-kiosk.dpkg-new
    rm -f -- "$fresh"
    if is_link "$session_tree/$path"; then
        ln -s -- "$(readlink -- "$session_tree/$path")" "$fresh" || full "$place"
    else
        { cp -- "$session_tree/$path" "$fresh" && chmod "$(cut -d' ' -f2 <<<"$wanted")" "$fresh" && sync -- "$fresh"; } ||
            full "$place"
    fi
    mv --no-target-directory -- "$fresh" "$place"
}

keep_before() {
    local copy=$state/before/$1
    mkdir -p -- "$(dirname -- "$copy")" || full "$state"
    exchange "$target/$1" "$copy" || full "$state"
}

# exchange FILE PLACE: a copy of FILE, owner and date included, takes the place in one step. The name on the way is one
# that nobody takes for a file of his: dpkg's own.
exchange() {
    local fresh=$2.film-kiosk.dpkg-new
    rm -f -- "$fresh"
    cp --archive --no-target-directory -- "$1" "$fresh" && { [[ -L $fresh ]] || sync -- "$fresh"; } &&
        mv --no-target-directory -- "$fresh" "$2" && sync -- "$(dirname -- "$2")"
}

make_folders() {
    if [[ $1 == . || -d $target/$1 ]]; then return; fi
    make_folders "$(dirname -- "$1")"
    manifest_add dir "$1"
    mkdir --mode=755 -- "$target/$1" || full "$target/$1"
}

# put_back PATH: what was there before us; prints what it did: same, back, or kept where it is the venue's own by now.
put_back() {
    local path=$1 place=$target/$1 now
    now=$(look_of "$place")
    rm -f -- "$place.film-kiosk.dpkg-new"
    if [[ $now == "${before[$path]}" ]]; then
        echo same
    elif ! is_ours "$path" "$now" && [[ $now != "$(wanted_look "$path" 2>/dev/null)" ]]; then
        echo kept
    elif [[ ${before[$path]} == absent ]]; then
        rm -f -- "$place"
        echo back
    else
        exchange "$state/before/$path" "$place" || full "$place"
        echo back
    fi
}

remove_made_folders() {
    local number
    for ((number = ${#made_folders[@]} - 1; number >= 0; number--)); do
        rmdir --ignore-fail-on-non-empty -- "$target/${made_folders[number]}" 2>/dev/null || true
    done
}

# show_change VERDICT PATH NOW WANTED: for a person who decides whether this may be.
show_change() {
    local verdict=$1 path=$2 now=$3 wanted=$4
    case $verdict in
    new) printf 'new      /%s  (%s)\n' "$path" "$(told_look "$wanted")" ;;
    kept) printf 'kept     /%s  (changed on this machine since, so it stays as it is; ours: %s)\n' "$path" "$session_tree/$path" ;;
    change)
        printf 'change   /%s  (%s -> %s)\n' "$path" "$(told_look "$now")" "$(told_look "$wanted")"
        if [[ $now == file* && $wanted == file* ]]; then
            diff --unified=1 --label before --label after -- "$target/$path" "$session_tree/$path" | sed 's/^/         /' || true
        fi
        ;;
    esac
}

told_look() {
    case $1 in
    link\ /dev/null) echo "masked" ;;
    link*) echo "link to ${1#link }" ;;
    file\ 755*) echo "program" ;;
    *) echo "file" ;;
    esac
}
