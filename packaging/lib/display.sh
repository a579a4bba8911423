# shellcheck shell=bash
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Finds a display, or makes one in memory: Xvfb with openbox. Needs common.sh.

# display_answers: whether Qt would find a screen. Bounded to five seconds.
display_answers() {
    # An explicit platform (offscreen, eglfs, vnc…) is the user's word; it needs no X or Wayland server.
    if [[ -n ${QT_QPA_PLATFORM:-} && ${QT_QPA_PLATFORM} != xcb* && ${QT_QPA_PLATFORM} != wayland* ]]; then return; fi
    if display_wayland_answers; then return; fi
    [[ -n ${DISPLAY:-} ]] || return 1
    timeout --foreground 5 "$venv/bin/python" -I -S "$root/kiosk/host/x11.py"
}

display_wayland_answers() {
    local name=${WAYLAND_DISPLAY:-}
    [[ -n $name ]] || return 1
    if [[ $name != /* ]]; then name=${XDG_RUNTIME_DIR:-/nonexistent}/$name; fi
    [[ -S $name ]]
}

display_folders=()

# display_start: starts a display and sets DISPLAY. The caller MUST have display_end in its EXIT trap.
display_start() {
    local number='' answer log
    display_folder=$(mktemp -d) || die "$EX_CANTCREAT" "No temporary folder can be made in ${TMPDIR:-/tmp}: is the disk full?"
    display_folders+=("$display_folder")
    log=$display_folder/log
    # Own session: Ctrl-C reaches the kiosk first, and the display goes after it. The parent-death signal covers the one
    # exit that no trap sees, kill -9 of this script.
    exec {answer}< <(exec setsid setpriv --pdeathsig KILL \
        Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp -noreset 3>&1 >"$log" 2>&1)
    children+=("$!")
    read -r -t 20 -u "$answer" number || true
    exec {answer}<&-
    if [[ -z $number ]]; then display_refuse "The display in memory (Xvfb) did not start"; fi
    export DISPLAY=:$number
    unset WAYLAND_DISPLAY XAUTHORITY
    display_manage
}

# Own configuration, so that the user's key bindings and panels have no place here.
display_manage() {
    local tries=0 ready=$display_folder/managed
    setsid setpriv --pdeathsig KILL openbox --sm-disable --config-file "$root/packaging/openbox/rc.xml" \
        --startup "touch '$ready'" >>"$display_folder/log" 2>&1 &
    children+=("$!")
    # A window mapped before openbox manages the screen never gets the focus.
    until [[ -e $ready ]]; do
        if ((tries++ > 200)) || ! kill -0 "$!" 2>/dev/null; then display_refuse "The window manager (openbox) did not start"; fi
        sleep 0.05
    done
}

display_refuse() {
    tail -n 5 "$display_folder/log" >&2
    die "$EX_UNAVAILABLE" "$1; the lines above say why."
}

# Ends the displays and everything else that was started, and leaves nothing behind.
display_end() {
    end_children
    if ((${#display_folders[@]} > 0)); then rm -rf -- "${display_folders[@]}"; fi
}
