// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// A chapter of the guide. It is turned by a finger, by keys and by what stands around it.
Flickable {
    id: leaf

    readonly property bool turns: contentHeight > height
    readonly property alias glide: glide
    readonly property int chapter: StaffGuide.chapter

    objectName: "staff.guide.text"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    contentHeight: passages.height
    activeFocusOnTab: true
    Accessible.role: Accessible.Document
    Accessible.name: StaffGuide.chapters[chapter] ?? ""
    Keys.onUpPressed: glide.turn(-1)
    Keys.onDownPressed: glide.turn(1)
    onChapterChanged: {
        glide.stop();
        contentY = 0;
    }

    FocusRing {
        parent: leaf
        around: leaf
        visible: leaf.activeFocus
        border.color: StaffTheme.ink
    }

    Column {
        id: passages

        width: Math.min(leaf.width, Theme.px(1080))
        spacing: StaffTheme.gap

        Repeater {
            model: StaffGuide.passages

            GuidePassage {
                width: passages.width
            }
        }
    }

    StaffGlide {
        id: glide

        view: leaf
    }
}
