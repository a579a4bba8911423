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
    # Before they are there: an undo tells which ones came by this.
    printf '%s\n' "${missing[@]}" >>"$state/packages"
    apt_install "${missing[@]}"
}

user_is_there() {
    local group
    grep -qs '^kiosk:' "$target/etc/passwd" || return 1
    for group in audio video render; do
        grep -qsE "^$group:.*[:,]kiosk(,|\$)" "$target/etc/group" || return 1
    done
}

user_put() {
    if user_is_there; then return; fi
    systemd-sysusers --root="${target:-/}" "$target/usr/lib/sysusers.d/film-kiosk.conf" >&2 ||
        die "$EX_SOFTWARE" "The user kiosk could not be made; the lines above say why."
}

# Before the program goes, and with it what the units start.
machine_stop() {
    if [[ -z $target && -d /run/systemd/system ]]; then
        systemctl stop film-kiosk.service film-kiosk-windows.service film-kiosk-display.service || true
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
