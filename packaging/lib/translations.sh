# shellcheck shell=bash
# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles kiosk/ui/i18n/*.ts to the .qm files Qt reads. Needs common.sh and .venv.

# Names of the .ts files whose .qm is missing or older.
translations_stale() {
    local source
    for source in "$root"/kiosk/ui/i18n/*.ts; do
        if [[ -e $source && ! ${source%.ts}.qm -nt $source ]]; then printf '%s\n' "$source"; fi
    done
}

translations_ensure() {
    local source stale
    mapfile -t stale < <(translations_stale)
    for source in "${stale[@]}"; do
        # Written beside and renamed: a kiosk that starts meanwhile reads the old file or the new one.
        if ! "$venv/bin/pyside6-lrelease" -silent "$source" -qm "$source.new" >&2 || ! mv -- "$source.new" "${source%.ts}.qm"; then
            say "The translation ${source##*/} could not be compiled; its texts appear in English."
        fi
    done
}
