// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Times in words and figures.
QtObject {
    // Such as 1:05 or 1:02:05; a place in the film.
    function clock(milliseconds: int): string {
        const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
        const two = n => (n < 10 ? "0" : "") + n;
        const minutes = Math.floor(seconds / 60);
        const rest = two(seconds % 60);
        return minutes < 60 ? minutes + ":" + rest : Math.floor(minutes / 60) + ":" + two(minutes % 60) + ":" + rest;
    }

    // Such as "4 min 5 s"; how long something is.
    function length(milliseconds: int): string {
        const seconds = Math.round(milliseconds / 1000);
        const minutes = Math.floor(seconds / 60);
        if (minutes === 0)
            return qsTr("%1 s").arg(seconds);
        if (minutes >= 20 || seconds % 60 === 0)
            return qsTr("%1 min").arg(Math.round(seconds / 60));
        return qsTr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    }
}
