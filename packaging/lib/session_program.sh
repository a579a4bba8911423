# shellcheck shell=bash
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The program itself in /opt/film-kiosk: a copy of the checkout with its Python environment. Needs session_files.sh.
# A new one is put together beside the old one, whose place it takes by a rename.

program=$target/opt/film-kiosk
program_new=$target/opt/.film-kiosk.new
program_old=$target/opt/.film-kiosk.old
program_aside=$target/opt/film-kiosk.before
# What was copied, with sums: says whether it is still the same.
program_list=.installed
program_is_fresh=no

# program_files: what of the checkout belongs to the program, each name ended by a NUL.
program_files() {
    cd -- "$root" || return
    if git -c safe.directory="$root" rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git -c safe.directory="$root" ls-files -z --cached --others --exclude-standard
    else
        find . -mindepth 1 \( -name '.*' -o -path ./out -o -path ./dist -o -name __pycache__ \) -prune -o \
            \( -type f -o -type l \) -print0 | sed --null-data 's,^\./,,'
    fi | while IFS= read -r -d '' name; do
        # Git still knows what was deleted since.
        if [[ -e $name || -L $name ]]; then printf '%s\0' "$name"; fi
    done
}

program_sums() {
    program_files | sort --zero-terminated | (cd -- "$root" && while IFS= read -r -d '' name; do
        # What a link leads to may be the machine's.
        if [[ ! -L $name ]]; then printf '%s\0' "$name"; fi
    done | xargs -0 sha256sum)
}

# Sets program_verdict: here (the checkout is the program), same, new, update.
program_look() {
    if [[ $root -ef $program ]]; then
        program_verdict=here
    elif [[ ! -e $program ]]; then
        program_verdict=new
    elif [[ -r $program/$program_list && $(program_sums) == "$(<"$program/$program_list")" ]] &&
        (cd -- "$program" && sha256sum --check --status "$program_list"); then
        program_verdict=same
    else
        program_verdict=update
    fi
}

program_is_set_up() {
    [[ -e $program/.venv/kiosk-stamp && ! -e $program/.venv/kiosk-underway ]] &&
        grep -qx 'root /opt/film-kiosk' "$program/.venv/kiosk-stamp" && [[ -e $program/.venv/kiosk-compiled ]]
}

# How much room the copy takes, in KiB.
program_size() {
    local files
    files=$(program_files | (cd -- "$root" && du --summarize --total --block-size=1K --files0-from=-) | tail -n 1 | cut -f1)
    if [[ -d $root/.venv && ! -d $program/.venv ]]; then
        files=$((files + $(du --summarize --block-size=1K -- "$root/.venv" | cut -f1)))
    fi
    # Where no environment is brought along, one is fetched.
    if [[ ! -d $root/.venv && ! -d $program/.venv ]]; then files=$((files + 1200000)); fi
    printf '%d\n' "$files"
}

program_put() {
    if [[ $program_verdict == new || $program_verdict == update ]]; then
        say "Copying the program into /opt/film-kiosk…"
        program_copy
        program_exchange
    fi
    if [[ $program_verdict != same ]] || ! program_is_set_up; then program_set_up; fi
}

program_copy() {
    rm -rf -- "$program_new" "$program_old"
    make_folders opt
    mkdir -- "$program_new" || full "$program_new"
    (cd -- "$root" && program_files | tar --create --no-recursion --null --files-from=-) |
        tar --extract --directory="$program_new" --no-same-owner || full "$program_new"
    program_sums >"$program_new/$program_list" || full "$program_new"
    if [[ ! -d $program/.venv && -e $root/.venv/kiosk-stamp && ! -e $root/.venv/kiosk-underway ]]; then
        say "  and its Python environment…"
        cp --archive --no-target-directory -- "$root/.venv" "$program_new/.venv" || full "$program_new"
    fi
    if ((EUID == 0)); then chown --recursive root:root -- "$program_new"; fi
    # Whoever runs the kiosk reads it, and changes nothing.
    chmod --recursive u=rwX,go=rX -- "$program_new"
}

program_exchange() {
    if [[ -z $program_before ]]; then
        program_before=absent
        if [[ -e $program ]]; then program_before=aside; fi
        manifest_add program "$program_before"
    fi
    # What is put aside comes back whole.
    if [[ -d $program/.venv && $program_before == aside && ! -e $program_aside ]]; then
        cp --archive --no-target-directory -- "$program/.venv" "$program_new/.venv" || full "$program_new"
    elif [[ -d $program/.venv ]]; then
        mv -- "$program/.venv" "$program_new/.venv"
    fi
    if [[ -e $program && $program_before == aside && ! -e $program_aside ]]; then
        mv -- "$program" "$program_aside"
    elif [[ -e $program ]]; then
        mv -- "$program" "$program_old"
    fi
    mv -- "$program_new" "$program"
    rm -rf -- "$program_old"
    program_is_fresh=yes
}

# The environment is made or mended where it will be used; as the machine itself, which may have another Python.
program_set_up() {
    say "Setting the program up…"
    on_machine /opt/film-kiosk/packaging/run --setup-only
    on_machine /opt/film-kiosk/.venv/bin/python -m compileall -q /opt/film-kiosk/kiosk /opt/film-kiosk/db
    : >"$program/.venv/kiosk-compiled"
}

program_undo() {
    rm -rf -- "$program_new" "$program_old"
    # Where nothing lies aside, what was there before is there again, or still is.
    if [[ -z $program_before || ($program_before == aside && ! -e $program_aside) ]]; then return; fi
    rm -rf -- "$program"
    if [[ $program_before == aside && -e $program_aside ]]; then mv -- "$program_aside" "$program"; fi
}

# on_machine COMMAND…: on this machine, or within the folder that holds another one, which there has what a running one has.
on_machine() {
    if [[ -z $target ]]; then
        "$@"
    else
        # shellcheck disable=SC2016  # expanded by the shell that has mounts of its own
        unshare --mount sh -euc 'root=$1; shift
            mount -t proc proc "$root/proc"
            mount --rbind /dev "$root/dev"
            mount -t tmpfs tmpfs "$root/run"
            exec chroot "$root" "$@"' on_machine "$target" "$@"
    fi
}
