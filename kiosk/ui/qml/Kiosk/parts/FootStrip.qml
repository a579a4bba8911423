// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The strip along the bottom of the browsing screens: a finger on it asks what is there, a button plays it.
FocusScope {
    id: foot

    // The chapter a screen points at, or -1; a finger on the strip points elsewhere until the screen does again.
    property int pointed: -1
    property int asked: -1
    readonly property int chapter: asked >= 0 ? asked : pointed

    onPointedChanged: asked = -1
    implicitHeight: words.height + touch.height

    Item {
        id: words

        width: parent.width
        height: Theme.touch

        PlainText {
            anchors.left: parent.left
            anchors.right: watch.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: foot.chapter < 0 ? qsTr("Touch the bar to see which chapter is where.") : (foot.chapter + 1) + "  " + Film.chapterTitle(foot.chapter)
            color: foot.chapter < 0 ? Theme.muted : Theme.paper
            maximumLineCount: 1
            wrapMode: Text.NoWrap
        }
        TouchButton {
            id: watch

            objectName: "strip.watch"
            anchors.right: parent.right
            visible: foot.asked >= 0
            text: qsTr("Play this chapter")
            onClicked: Navigator.watch(Film.chapterStart(foot.asked))
        }
    }

    MouseArea {
        id: touch

        objectName: "strip"
        anchors.top: words.bottom
        width: parent.width
        height: Theme.touch
        activeFocusOnTab: true
        onPositionChanged: mouse => foot.asked = Film.chapterAt(strip.at(mouse.x))
        onPressed: mouse => foot.asked = Film.chapterAt(strip.at(mouse.x))
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Chapters of the film")
        Keys.onLeftPressed: foot.asked = Math.max(0, foot.chapter - 1)
        Keys.onRightPressed: foot.asked = Math.min(Film.chapterCount - 1, foot.chapter + 1)
        Keys.onReturnPressed: watch.click()
        Keys.onEnterPressed: watch.click()

        Strip {
            id: strip

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            lit: foot.chapter
        }
        FocusRing {
            around: parent
            visible: touch.activeFocus
        }
    }
}
