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
    readonly property real lowest: Math.max(0, contentHeight - height)
    readonly property int chapter: StaffGuide.chapter

    function turn(direction: int): void {
        const from = glide.running ? glide.to : contentY;
        glide.to = Math.max(0, Math.min(lowest, from + direction * height * 0.8));
        glide.restart();
    }

    objectName: "staff.guide.text"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    contentHeight: passages.height
    activeFocusOnTab: true
    Accessible.role: Accessible.Document
    Accessible.name: StaffGuide.chapters[chapter] ?? ""
    Keys.onUpPressed: turn(-1)
    Keys.onDownPressed: turn(1)
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

    NumberAnimation {
        id: glide

        target: leaf
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }
}
