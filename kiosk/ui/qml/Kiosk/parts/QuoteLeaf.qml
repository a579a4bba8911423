// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// A quote for who passes by, or the words of a pause, as a page of a book: all of it, whatever its length. It moves a
// little all the time.
Item {
    id: leaf

    // How far it moves while it is shown, and in which steps.
    readonly property int way: Theme.px(32)
    property int moved: 0
    property real size: 1

    // As large as there is room for.
    function fit(): void {
        size = 1;
        lines.forceLayout();
        while (size > 0.3 && lines.implicitHeight > height - way) {
            size -= 0.05;
            lines.forceLayout();
        }
    }

    function come(): void {
        moved = 0;
        coming.restart();
        fit();
    }

    objectName: "attract.quote"
    visible: Attract.text || Attract.pause
    Component.onCompleted: fit()
    onWidthChanged: fit()
    onHeightChanged: fit()

    Connections {
        target: Attract

        function onQuoteChanged(): void {
            leaf.come();
        }
        function onPauseChanged(): void {
            leaf.come();
        }
    }

    NumberAnimation {
        id: coming

        target: lines
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.calm
    }

    Timer {
        interval: 500
        repeat: true
        running: leaf.visible && !Theme.reducedMotion && leaf.moved < leaf.way
        onTriggered: leaf.moved += 1
    }

    Column {
        id: lines

        y: Math.round((leaf.height - height - leaf.way) / 2) + leaf.way - leaf.moved
        width: parent.width
        spacing: Theme.px(24)

        PlainText {
            objectName: "attract.quote.text"
            width: parent.width
            text: Attract.pause || qsTr("“%1”").arg(Attract.text)
            font.family: Theme.serif
            font.pixelSize: Math.round(Theme.px(text.length > 122 ? 60 : 72) * leaf.size)
            lineHeight: 1.18
        }
        PlainText {
            width: parent.width
            visible: text
            text: Attract.also ? qsTr("“%1”").arg(Attract.also) : ""
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Math.round(Theme.px(42) * leaf.size)
            lineHeight: 1.18
        }
        Rectangle {
            width: Theme.px(96)
            height: Theme.thin
            color: Theme.length
            visible: !Attract.pause
        }
        PlainText {
            width: parent.width
            text: [Attract.speaker, Attract.role].filter(part => part).join(", ")
            visible: text
            font.weight: Font.Medium
            font.pixelSize: Math.round(Theme.px(32) * leaf.size)
        }
        PlainText {
            width: parent.width
            text: [Attract.source, Attract.translator ? qsTr("Translated by: %1").arg(Attract.translator) : ""].filter(part => part).join(" · ")
            visible: text
            color: Theme.muted
            font.pixelSize: Math.round(Theme.px(28) * leaf.size)
        }
    }
}
