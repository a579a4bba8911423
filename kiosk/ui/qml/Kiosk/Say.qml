// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Kiosk.Bridges

// Times in words and figures.
QtObject {
    id: say

    // When the film is shown next as a whole, and how soon that is; "" where nothing is announced.
    readonly property string screening: {
        const left = Screening.seconds > 0 ? qsTr("in %n second(s)", "", Screening.seconds) : Screening.minutes > 0 ? qsTr("in %n minute(s)", "", Screening.minutes) : "";
        return left ? qsTr("%1, %2", "when, how long until then").arg(say.screeningTime).arg(left) : say.screeningTime;
    }
    readonly property string screeningTime: {
        if (!Screening.title)
            return "";
        if (Screening.days === 0)
            return qsTr("Next screening at %1").arg(Screening.time);
        if (Screening.days === 1)
            return qsTr("Next screening tomorrow at %1").arg(Screening.time);
        return qsTr("Next screening: %1, %2").arg(Screening.day).arg(Screening.time);
    }

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
