// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The strip while the film plays: a tap or a drag goes there. Times stand at its ends. Of a stretch it shows the bounds:
// who goes beyond them watches the film on from there.
FocusScope {
    id: bar

    property int aimed: -1
    readonly property int shown: aimed >= 0 ? aimed : Player.position
    readonly property int skip: 10000

    implicitHeight: Theme.touch

    PlainText {
        id: place

        anchors.verticalCenter: parent.verticalCenter
        // As wide as it can get, so that the strip never moves.
        width: length.width
        text: Say.clock(bar.shown)
        font.pixelSize: Theme.label
        font.features: ({ tnum: 1 })
    }

    MouseArea {
        id: touch

        objectName: "player.strip"
        anchors.left: place.right
        anchors.leftMargin: Theme.gap
        anchors.right: length.left
        anchors.rightMargin: Theme.gap
        height: parent.height
        activeFocusOnTab: true
        preventStealing: true
        onPressed: mouse => bar.aimed = strip.at(mouse.x)
        onPositionChanged: mouse => bar.aimed = strip.at(mouse.x)
        onCanceled: bar.aimed = -1
        onReleased: {
            Player.seek(bar.aimed);
            bar.aimed = -1;
        }
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Place in the film")
        Accessible.description: {
            const place = qsTr("%1 of %2").arg(Say.clock(bar.shown)).arg(Say.clock(Film.length));
            const stretch = qsTr("A part of the film is heard, from %1 to %2.").arg(Say.clock(Stretches.start)).arg(Say.clock(Stretches.end));
            return Stretches.start < 0 ? place : place + ". " + stretch;
        }
        Accessible.onIncreaseAction: Player.skip(bar.skip)
        Accessible.onDecreaseAction: Player.skip(-bar.skip)
        Keys.onLeftPressed: Player.skip(-bar.skip)
        Keys.onRightPressed: Player.skip(bar.skip)

        Strip {
            id: strip

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            place: bar.shown
            lit: Stretches.start < 0 ? Film.chapterAt(bar.shown) : -1
            from: Stretches.start
            until: Stretches.end
        }
        FocusRing {
            around: parent
            visible: touch.activeFocus
        }
    }

    PlainText {
        id: length

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: Say.clock(Film.length)
        color: Theme.muted
        font.pixelSize: Theme.label
        font.features: ({ tnum: 1 })
    }
}
