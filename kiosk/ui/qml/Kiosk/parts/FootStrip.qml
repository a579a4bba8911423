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
    implicitHeight: words.height + Theme.grid + touch.height

    Item {
        id: words

        width: parent.width
        height: Theme.touch

        PlainText {
            id: lead

            anchors.baseline: title.baseline
            text: foot.chapter >= 0 ? qsTr("In the film, chapter") : Film.chapterCount > 0 ? qsTr("The film from beginning to end. Touch a place to see its chapter.") : qsTr("The film from beginning to end.")
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }
        PlainText {
            id: title

            anchors.left: lead.right
            anchors.leftMargin: Theme.px(12)
            anchors.right: watch.visible ? watch.left : parent.right
            anchors.rightMargin: watch.visible ? Theme.gap : 0
            anchors.verticalCenter: parent.verticalCenter
            text: foot.chapter >= 0 ? (foot.chapter + 1) + "  " + Film.chapterTitle(foot.chapter) : ""
            font.family: Theme.serif
            font.pixelSize: Theme.entry
            maximumLineCount: 1
            wrapMode: Text.NoWrap
        }
        TouchButton {
            id: watch

            objectName: "strip.watch"
            anchors.right: parent.right
            visible: foot.asked >= 0
            text: qsTr("Play this chapter")
            onPressed: Navigator.press(Film.chapterStart(foot.asked))
            onClicked: Navigator.watch(Film.chapterStart(foot.asked))
        }
    }

    MouseArea {
        id: touch

        objectName: "strip"
        anchors.top: words.bottom
        anchors.topMargin: Theme.grid
        width: parent.width
        height: Math.max(Theme.touch, Theme.px(92))
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
            thickness: Theme.px(14)
            numbered: true
            lit: foot.chapter
        }
        PlainText {
            anchors.bottom: parent.bottom
            text: Say.clock(0)
            color: Theme.muted
            font.pixelSize: Theme.small
            lineHeight: 1
            Accessible.ignored: true
        }
        PlainText {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            text: Say.clock(Film.length)
            color: Theme.muted
            font.pixelSize: Theme.small
            lineHeight: 1
            Accessible.ignored: true
        }
        FocusRing {
            around: parent
            visible: touch.activeFocus
        }
    }
}
