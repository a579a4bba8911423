// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The guide: its chapters at the left, or on top, and what stands in the open one.
StaffPage {
    id: page

    readonly property bool stacked: Stage.portrait

    objectName: "staff.guide"
    title: StaffGuide.title || qsTr("Guide")
    whole: true
    Component.onCompleted: StaffGuide.attend(true)
    Component.onDestruction: StaffGuide.attend(false)

    Item {
        width: parent.width
        height: page.room

        StaffText {
            width: parent.width
            visible: StaffGuide.state === "fault"
            text: qsTr("The guide cannot be read. It is also in the folder packaging/docs/staff-guide of the kiosk.")
            maximumLineCount: 4
        }

        Flow {
            id: chapters

            // Its words, not its edge, stand below the title.
            x: -StaffTheme.grid
            width: page.stacked ? parent.width : Theme.px(400)
            spacing: page.stacked ? StaffTheme.grid : 0
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Chapters")

            Repeater {
                model: StaffGuide.chapters

                StaffButton {
                    required property string modelData
                    required property int index

                    objectName: "staff.guide.chapter." + index
                    width: page.stacked ? implicitWidth : chapters.width
                    // All of them are in sight.
                    height: page.stacked ? implicitHeight : Math.max(Theme.px(64), Math.min(implicitHeight, Math.floor(page.room / StaffGuide.chapters.length)))
                    horizontalPadding: StaffTheme.gap
                    text: modelData
                    quiet: true
                    alignment: Text.AlignLeft
                    chosen: StaffGuide.chapter === index
                    checkable: true
                    checked: chosen
                    Accessible.role: Accessible.PageTab
                    onClicked: StaffGuide.open(index)
                }
            }
        }

        GuideText {
            id: leaf

            x: page.stacked ? 0 : chapters.width + StaffTheme.margin
            y: page.stacked ? chapters.height + StaffTheme.gap : 0
            width: parent.width - x
            height: foot.y - StaffTheme.gap - y
        }

        Flow {
            id: foot

            x: leaf.x
            anchors.bottom: parent.bottom
            width: parent.width - x
            spacing: StaffTheme.gap

            StaffTurnButtons {
                visible: leaf.turns
                name: "staff.guide"
                glide: leaf.glide
            }
            StaffButton {
                objectName: "staff.guide.next"
                visible: StaffGuide.chapter + 1 < StaffGuide.chapters.length
                text: visible ? qsTr("Next: %1").arg(StaffGuide.chapters[StaffGuide.chapter + 1]) : ""
                onClicked: StaffGuide.open(StaffGuide.chapter + 1)
            }
        }
    }
}
