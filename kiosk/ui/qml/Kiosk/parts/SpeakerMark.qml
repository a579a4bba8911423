// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Who has begun to speak, low in the picture, for a few seconds; where there are captions, these say it.
Column {
    id: mark

    property bool wanted: false
    property bool fresh: false
    property int patience: 6000

    objectName: "speaker.mark"
    x: Math.round(Stage.film.x + 0.05 * Stage.film.width)
    y: Math.round(Stage.film.y + 0.95 * Stage.film.height - height)
    visible: opacity > 0
    opacity: wanted && fresh ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Timer {
        id: leave

        interval: mark.patience
        onTriggered: mark.fresh = false
    }

    Repeater {
        model: Present.speakers
        onItemAdded: {
            mark.fresh = true;
            leave.restart();
        }

        PlainText {
            id: words

            required property string note
            required property string title

            width: Math.min(Math.ceil(measured.advanceWidth) + 2 * padding + Theme.thin, 0.9 * Stage.film.width)
            padding: Theme.gap
            text: note ? title + " – " + note : title
            font.pixelSize: Theme.label
            maximumLineCount: 1

            TextMetrics {
                id: measured

                text: words.text
                font: words.font
            }
            Rectangle {
                anchors.fill: parent
                z: -1
                color: Theme.ground
                opacity: 0.78
            }
        }
    }
}
