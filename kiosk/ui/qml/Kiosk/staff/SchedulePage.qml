// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What should play when: rules, when the house is open, special days, and how loud it is when. The device's clock, by
// which all of it goes, always stands on top.
StaffPage {
    id: page

    // A form of its own stands in place of the list; it needs the room.
    readonly property bool filling: StaffSchedule.part === "rules" && StaffSchedule.rule.open || StaffSchedule.part === "days" && StaffSchedule.day.open

    objectName: "staff.schedule"
    title: qsTr("Schedule")
    note: StaffTyping.shown || filling ? "" : qsTr("What should play when?")
    whole: true
    Component.onCompleted: StaffSchedule.attend(true)
    Component.onDestruction: StaffSchedule.attend(false)

    Item {
        width: parent.width
        height: page.room

        Column {
            id: head

            // Whoever writes needs the room.
            readonly property bool shown: Stage.portrait || !StaffTyping.shown

            width: parent.width
            visible: shown
            spacing: StaffTheme.gap

            Item {
                width: parent.width
                height: Math.max(told.height, undo.height)

                Column {
                    id: told

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - undo.width - StaffTheme.gap

                    StaffText {
                        objectName: "staff.schedule.clock"
                        width: parent.width
                        text: StaffSchedule.clock
                        font.weight: Font.Medium
                    }
                    // Always there, so that nothing moves under a finger.
                    StaffText {
                        objectName: "staff.schedule.last"
                        width: parent.width
                        text: StaffSchedule.told || StaffSchedule.lastChange || qsTr("Nothing has been changed yet.")
                        color: StaffSchedule.told ? StaffTheme.ill : StaffSchedule.lastChange ? StaffTheme.ink : StaffTheme.muted
                        font.pixelSize: StaffTheme.small
                        Accessible.role: StaffSchedule.told ? Accessible.AlertMessage : Accessible.StaticText
                    }
                }
                StaffButton {
                    id: undo

                    objectName: "staff.schedule.undo"
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.ceil(implicitWidth)
                    text: qsTr("Undo")
                    enabled: StaffSchedule.lastChange && StaffSchedule.ready && !StaffSchedule.busy
                    onClicked: StaffSchedule.undo()
                }
            }
            StaffChoice {
                width: parent.width
                visible: !page.filling
                name: "staff.schedule.part"
                label: qsTr("Parts of the schedule")
                options: StaffSchedule.parts
                current: StaffSchedule.part
                onChosen: value => StaffSchedule.choose(value)
            }
        }

        Loader {
            readonly property var components: ({
                    "rules": rules,
                    "hours": hours,
                    "days": days,
                    "sound": sound
                })

            anchors.top: head.visible ? head.bottom : parent.top
            anchors.topMargin: head.visible ? StaffTheme.gap : 0
            anchors.bottom: parent.bottom
            width: parent.width
            sourceComponent: components[StaffSchedule.part] ?? rules
        }
    }

    Component {
        id: rules

        ScheduleRules {}
    }
    Component {
        id: hours

        ScheduleHours {}
    }
    Component {
        id: days

        ScheduleDays {}
    }
    Component {
        id: sound

        ScheduleSound {}
    }
}
