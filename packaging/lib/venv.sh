# shellcheck shell=bash
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Python environment .venv, built from the hashed locks. Needs common.sh.
#
# Three files in .venv say what state it is in:
#   kiosk-stamp     what it was built from; written last, so a killed set-up leaves none
#   kiosk-contents  the names that lay in site-packages then; one that is gone means the environment is damaged
#   kiosk-underway  there while packages are being changed; found at a start, it means a set-up was killed
# A set is `run` (the kiosk) or `dev` (the kiosk and its tests: every package of `run` in the same version).

venv_stamp=$venv/kiosk-stamp
venv_contents=$venv/kiosk-contents
venv_underway=$venv/kiosk-underway
venv_log=$venv/kiosk-setup.log

# venv_describe SET PYTHON LOCK_NAME: the stamp an environment built now would carry.
venv_describe() {
    local sums
    sums=$(cd "$root/packaging" && sha256sum lib/venv.sh lib/verify_venv.py "locks/$1-$3.txt")
    printf '%s\n' "set $1" "python $2" "lock $3" "asked ${KIOSK_PYTHON:-}" "root $root" "$sums"
}

# venv_is_current SET: whether .venv can be used as it is. Reads a few small files; starts no Python.
venv_is_current() {
    local wanted=$1 stamp
    [[ -r $venv_stamp && ! -e $venv_underway && -x $venv/bin/python && -x $venv/bin/kiosk ]] || return 1
    mapfile -t stamp <"$venv_stamp"
    ((${#stamp[@]} > 3)) || return 1
    local has=${stamp[0]#set } python=${stamp[1]#python } lock=${stamp[2]#lock }
    [[ $has == "$wanted" || $has == dev ]] || return 1
    [[ -x $python && $(venv_describe "$has" "$python" "$lock" 2>/dev/null) == "$(<"$venv_stamp")" ]] || return 1
    venv_is_whole
}

venv_is_whole() {
    local names name folder
    [[ -r $venv_contents ]] || return 1
    mapfile -t names <"$venv_contents"
    folder=$venv/${names[0]}
    for name in "${names[@]:1}"; do
        [[ -e $folder/$name ]] || return 1
    done
}

# venv_ensure SET: after it .venv holds the set, or the script has ended with a way to mend it.
venv_ensure() {
    local wanted=$1
    if venv_is_current "$wanted"; then return; fi
    venv_check_folder
    venv_find_python
    venv_make_base
    # A checkout that has the test set keeps it: the kiosk alone would be a step back for the next test.
    if [[ $wanted == run ]] && venv_stamped_set | grep -qx dev; then wanted=dev; fi
    venv_fill "$wanted"
}

venv_stamped_set() {
    if [[ -r $venv_stamp ]]; then sed -n 's/^set //p' "$venv_stamp"; fi
}

venv_check_folder() {
    if [[ $root == *:* ]]; then
        die "$EX_CANTCREAT" "Python cannot work in a folder with a colon in its name: $root"
    fi
    local folder=$root
    if [[ -d $venv ]]; then folder=$venv; fi
    if [[ ! -w $folder ]]; then
        die "$EX_CANTCREAT" "The set-up must write into $folder and may not. Start as the folder's owner, or copy the folder to a place of your own."
    fi
}

# Sets venv_python (resolved) and venv_lock (py311 or py313).
venv_find_python() {
    local candidate version
    local candidates=("${KIOSK_PYTHON:-}")
    # Debian's own Python first: it is the one the Debian libraries and the package are made for.
    if [[ -z ${KIOSK_PYTHON:-} ]]; then candidates=(/usr/bin/python3 python3 python3.13 python3.12 python3.11); fi
    for candidate in "${candidates[@]}"; do
        candidate=$(command -v "$candidate") || continue
        version=$("$candidate" -I -S -c 'import sys; print("%d%03d" % sys.version_info[:2])' 2>/dev/null) || continue
        if ((version < 3011)); then continue; fi
        venv_python=$(readlink -f -- "$candidate")
        venv_lock=py313
        if ((version < 3012)); then venv_lock=py311; fi
        return
    done
    if [[ -n ${KIOSK_PYTHON:-} ]]; then
        die "$EX_UNAVAILABLE" "KIOSK_PYTHON names no Python of version 3.11 or newer: $KIOSK_PYTHON"
    fi
    die "$EX_UNAVAILABLE" "Python 3.11 or newer is needed and was not found (Debian 12 and later have it as python3)."
}

# Leaves an environment of the right Python in .venv: the one there if it is sound, else a new one.
venv_make_base() {
    if [[ -e $venv || -L $venv ]]; then
        venv_follow_move
        if venv_is_usable; then return; fi
        say "The Python environment in .venv is damaged, unfinished or another Python's; it is made anew."
        venv_remove
    fi
    local log
    log=$(mktemp) || die "$EX_CANTCREAT" "No temporary file can be made in ${TMPDIR:-/tmp}: is the disk full?"
    say "Making a Python environment in .venv…"
    if ! "$venv_python" -m venv "$venv" >"$log" 2>&1; then
        venv_explain "$log" "The Python environment could not be made with $venv_python."
    fi
    rm -f -- "$log"
}

# A finished environment in a folder that was moved or copied since needs no network, only new first lines.
venv_follow_move() {
    local old
    [[ -r $venv_stamp && ! -e $venv_underway && -x $venv/bin/python ]] || return 0
    old=$(sed -n 's/^root //p' "$venv_stamp")
    if [[ -z $old || $old == "$root" ]]; then return; fi
    say "This folder was moved or copied; its Python environment is mended."
    "$venv/bin/python" -P "$root/packaging/lib/move_venv.py" "$old/.venv" "$venv" || true
}

venv_is_usable() {
    [[ ! -e $venv_underway && -x $venv/bin/python ]] || return 1
    "$venv/bin/python" -P "$root/packaging/lib/verify_venv.py" --home "$venv" --python "$venv_python" >/dev/null 2>&1
}

# Moved aside first: a rename is one step, and a start that finds no .venv knows what to do.
venv_remove() {
    local grave=$root/.venv-old-$$
    mv -- "$venv" "$grave" && rm -rf -- "$grave"
}

# venv_fill SET: installs the set's lock, joins the checkout to it and writes the stamp.
venv_fill() {
    local lock=$root/packaging/locks/$1-$venv_lock.txt
    : >"$venv_underway" || die "$EX_CANTCREAT" "Cannot write into $venv: is the disk full?"
    if ! venv_verify "$lock"; then
        venv_install "$lock"
        venv_verify "$lock" || venv_start_over "$lock"
    fi
    venv_join_checkout
    # Who starts the kiosk may be somebody who can write nothing here, and compile all of it at each start.
    "$venv/bin/python" -m compileall -q "$root/kiosk" "$root/db" >>"$venv_log" 2>&1 || true
    venv_list_contents >"$venv_contents"
    venv_describe "$1" "$venv_python" "$venv_lock" >"$venv_stamp.new"
    rm -f -- "$venv_underway"
    mv -- "$venv_stamp.new" "$venv_stamp"
}

venv_install() {
    local lock=$1 count code=0
    count=$(grep -c '==' "$lock")
    venv_total=$count
    # The kiosk's own packages are never compiled here. Of the test set, `reuse` has no ready wheel for Debian 12.
    local wheels=(--only-binary :all:)
    if [[ $lock == */dev-* ]]; then wheels=(--prefer-binary); fi
    local text="Installing $count Python packages (the first time up to 250 MB, some minutes)…"
    # KIOSK_SETUP_SECONDS bounds the fetch where someone else's clock is running (packaging/test); 0 is no bound.
    with_progress "$text" "$venv_log" venv_count \
        timeout --foreground "${KIOSK_SETUP_SECONDS:-0}" \
        "$venv/bin/python" -m pip install --require-hashes --no-deps "${wheels[@]}" --no-input \
        --disable-pip-version-check --no-warn-script-location --progress-bar off --requirement "$lock" || code=$?
    if ((code != 0)) && ! grep -q '^Installing collected' "$venv_log"; then
        # Nothing was touched yet: with the old lock back, what was there before still serves.
        rm -f -- "$venv_underway"
    fi
    if ((code == 124)); then die "$EX_UNAVAILABLE" "Fetching the Python packages took too long; the network is slow or gone."; fi
    if ((code != 0)); then venv_explain "$venv_log" "The Python packages could not be installed."; fi
}

venv_count() {
    if grep -q '^Installing collected' "$1"; then
        printf 'all fetched, unpacking'
    else
        printf '%d of %d fetched' "$(grep -cE '^(Collecting|Requirement already)' "$1")" "${venv_total:-0}"
    fi
}

venv_verify() {
    "$venv/bin/python" -P "$root/packaging/lib/verify_venv.py" --home "$venv" --python "$venv_python" --lock "$1" >>"$venv_log" 2>&1
}

# Packages changed behind pip's back cannot be repaired in place.
venv_start_over() {
    say "The packages in .venv are not whole; it is made anew."
    venv_remove
    venv_make_base
    : >"$venv_underway"
    venv_install "$1"
    venv_verify "$1" || venv_explain "$venv_log" "The Python packages in .venv do not match the lock."
}

# The checkout is found through a .pth file, so an edited source file needs no new set-up.
venv_join_checkout() {
    printf '%s\n' "$root" >"$(venv_site)/film_kiosk.pth"
    # -P: a folder called kiosk in the current directory must not be taken for this one.
    cat >"$venv/bin/kiosk" <<'LAUNCHER'
#!/bin/sh
# Starts this checkout's kiosk from any folder.
here=$(dirname -- "$(readlink -f -- "$0")")
exec "$here/python" -P -m kiosk "$@"
LAUNCHER
    chmod 755 "$venv/bin/kiosk"
}

venv_site() { printf '%s\n' "$venv"/lib/python3.*/site-packages; }

venv_list_contents() {
    local site
    site=$(venv_site)
    printf '%s\n' "${site#"$venv/"}"
    ls "$site"
}

# venv_explain LOG SENTENCE: ends with the cause the log gives, in plain words.
venv_explain() {
    local log=$1 sentence=$2
    if grep -qE 'No space left on device|Errno 28|Disk quota exceeded' "$log"; then
        die "$EX_CANTCREAT" "$sentence The disk is full: about 1 GB is needed in $root and 0.5 GB in ${TMPDIR:-/tmp}."
    fi
    if grep -qE 'Permission denied|Read-only file system' "$log"; then
        die "$EX_CANTCREAT" "$sentence Something in $root may not be written (see $log)."
    fi
    if grep -qE 'ensurepip is not available|No module named (venv|pip|ensurepip)' "$log"; then
        die "$EX_UNAVAILABLE" "$sentence Its venv module is missing (Debian: python3-venv)."
    fi
    if grep -qE 'DO NOT MATCH THE HASHES' "$log"; then
        die "$EX_SOFTWARE" "$sentence A fetched file is not the one the lock names (see $log)."
    fi
    if grep -qE 'from versions: none|NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|IncompleteRead|Connection broken' "$log"; then
        die "$EX_UNAVAILABLE" "$sentence The first start needs a network: connect it and start again (details in $log)."
    fi
    tail -n 12 "$log" >&2
    die "$EX_SOFTWARE" "$sentence The lines above say why."
}
