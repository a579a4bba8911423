# shellcheck shell=bash
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What of a session is no file: room, packages, the user, and who has to hear of new files. Needs session_files.sh.

# machine_plan: a line for each thing that is to be done besides the files.
machine_plan() {
    local missing
    if [[ $whole == yes ]]; then
        missing=$(packages_missing | tr '\n' ' ')
        if [[ -n $missing ]]; then printf 'install  Debian packages: %s\n' "$missing"; fi
        program_look
        case $program_verdict in
        new) printf 'new      /opt/film-kiosk  (the program, from %s)\n' "$root" ;;
        update) printf 'change   /opt/film-kiosk  (the program, from %s)\n' "$root" ;;
        *) if ! program_is_set_up; then printf 'set up   /opt/film-kiosk\n'; fi ;;
        esac
    fi
    while IFS= read -r path; do printf 'remove   /%s  (of an earlier version)\n' "$path"; done < <(left_over)
    if [[ -n $(user_rights) ]]; then printf 'refused  the user kiosk is a person'"'"'s here: it has %s\n' "$(user_rights)"; fi
    if ! user_is_there; then printf 'user     kiosk, in the groups audio, video and render\n'; fi
    if [[ -e $state/unfinished ]]; then printf 'finish   what was interrupted the last time\n'; fi
}

# left_over: what an earlier version of the kiosk has put there and this one does not, one a line.
left_over() {
    local path
    for path in "${!before[@]}"; do
        if [[ ! -e $session_tree/$path && ! -L $session_tree/$path ]] && is_ours "$path" "$(look_of "$target/$path")"; then
            printf '%s\n' "$path"
        fi
    done | sort
}

machine_check_room() {
    local room=2048 free
    if [[ $whole == yes ]]; then
        if [[ ! -e $target/var/lib/dpkg/status ]]; then
            die "$EX_CONFIG" "$target holds no Debian system to install packages in (--session-only does without). Nothing was changed."
        fi
        program_look
        case $program_verdict in new | update) room=$((room + $(program_size))) ;; esac
        if [[ -n $(packages_missing) ]]; then room=$((room + 400000)); fi
    fi
    free=$(df --output=avail --block-size=1K -- "${target:-/}" | tail -n 1)
    if ((free < room)); then
        die "$EX_CANTCREAT" "No room: about $((room / 1024)) MiB are needed in ${target:-/}, and $((free / 1024)) are free. Nothing was changed."
    fi
}

packages_missing() { DPKG_ADMINDIR=$target/var/lib/dpkg apt_missing run session; }

packages_put() {
    local missing
    mapfile -t missing < <(packages_missing)
    if ((${#missing[@]} == 0)); then return; fi
    if [[ -n $target ]]; then
        apt_find_root() { as_root=(on_machine); }
    fi
    apt_install "${missing[@]}"
    # Once they are there: an undo names what came by this, and nothing that the venue has installed after a failure.
    printf '%s\n' "${missing[@]}" >>"$state/packages" || full "$state"
}

user_is_there() {
    local group
    grep -qs '^kiosk:' "$target/etc/passwd" || return 1
    for group in audio video render; do
        grep -qsE "^$group:.*[:,]kiosk(,|\$)" "$target/etc/group" || return 1
    done
}

# user_rights: what a user kiosk that is there has and may not have, in words; nothing where all is well. The shadow file
# is root's to read.
user_rights() {
    local shell password found=()
    shell=$(sed -n 's/^kiosk:.*://p' "$target/etc/passwd" 2>/dev/null) || true
    case $shell in '' | */nologin | */false) ;; *) found+=("the shell $shell") ;; esac
    password=$(grep -s '^kiosk:' "$target/etc/shadow" | cut -d: -f2,3) || true
    case $password in '' | '!'* | '*'*) ;; *) found+=('a password') ;; esac
    if grep -qsE '^(root|sudo|adm|disk|shadow|docker):.*[:,]kiosk(,|$)' "$target/etc/group"; then
        found+=('groups with rights of an administrator')
    fi
    if ((${#found[@]} > 0)); then (IFS=,; printf '%s\n' "${found[*]}" | sed 's/,/, /g'); fi
}

# The kiosk runs as that user: whoever breaks it would have what the user has.
user_check() {
    local rights
    rights=$(user_rights)
    if [[ -z $rights ]]; then return; fi
    die "$EX_CONFIG" "The user kiosk is a person's here: it has $rights. Nothing was changed. To make it the kiosk's, as root:" \
        "  usermod --shell /usr/sbin/nologin --lock --groups audio,video,render kiosk"
}

user_put() {
    if user_is_there; then return; fi
    systemd-sysusers --root="${target:-/}" "$target/usr/lib/sysusers.d/film-kiosk.conf" >&2 ||
        die "$EX_SOFTWARE" "The user kiosk could not be made; the lines above say why."
}

# Before anything goes that the units start, or end with: a drive is let go by a file of ours.
machine_stop() {
    if [[ -z $target && -d /run/systemd/system ]]; then
        systemctl stop 'film-kiosk*' || true
    fi
}

# Tells those who keep a copy of what the files say. Called with files put or put back; may be called again.
machine_finish() {
    if [[ -n $target ]]; then
        say "In the image itself, once it has a kernel: update-initramfs -u; update-grub"
        return
    fi
    if [[ -d /run/systemd/system ]]; then
        systemctl daemon-reload || say "systemd did not read its units anew; the next start of the machine does."
        # A kiosk that runs would go on loading screens, of another version by now.
        if [[ $program_is_fresh == yes ]]; then systemctl try-restart film-kiosk.service || true; fi
    fi
    if command -v update-initramfs >/dev/null && [[ -d /usr/share/plymouth ]]; then
        update-initramfs -u >/dev/null 2>&1 || say "The splash could not be made part of the start (update-initramfs -u): text may be seen."
    fi
    if command -v update-grub >/dev/null && [[ -d /boot/grub ]]; then
        update-grub >/dev/null 2>&1 || say "The start menu could not be written anew (update-grub): it is as it was before."
    fi
}
