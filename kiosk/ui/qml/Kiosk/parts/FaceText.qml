// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// In place of what a page would show: it is still looked for, there is none, or it cannot be had at present.
PlainText {
    id: face

    // closed, loading, ready or fault; see the bridges.
    required property string standing
    // There is nothing in what was found.
    property bool empty: false
    // What comes at once needs no word, in milliseconds.
    property int patience: 600

    visible: text
    text: {
        switch (standing) {
        case "fault":
            return qsTr("This cannot be shown at present. The film and its chapters can be watched all the same.");
        case "loading":
            return wait.running ? "" : qsTr("One moment …");
        default:
            return standing === "ready" && empty ? qsTr("There is nothing here yet.") : "";
        }
    }
    color: standing === "loading" ? Theme.muted : Theme.paper
    font.family: standing === "loading" ? Theme.sans : Theme.serif
    font.pixelSize: standing === "loading" ? Theme.body : Theme.entry
    lineHeight: 1.2

    Timer {
        id: wait

        interval: face.patience
        running: true
    }
}
