// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What staff did and what went wrong, by days, the newest first; and a file of it.
StaffPage {
    id: page

    objectName: "staff.log"
    title: qsTr("Log")
    note: qsTr("What was done here, and what went wrong?")
    whole: true
    Component.onCompleted: StaffLog.attend(true)
    Component.onDestruction: StaffLog.attend(false)

    Item {
        width: parent.width
        height: page.room

        Column {
            id: head

            width: parent.width
            spacing: StaffTheme.grid

            StaffChoice {
                width: parent.width
                name: "staff.log.part"
                label: qsTr("What is shown")
                current: StaffLog.part
                options: [
                    {
                        "value": "all",
                        "text": qsTr("Everything")
                    },
                    {
                        "value": "acts",
                        "text": qsTr("What staff did")
                    },
                    {
                        "value": "faults",
                        "text": qsTr("What went wrong")
                    },
                    {
                        "value": "notes",
                        "text": qsTr("Notes and checks")
                    }
                ]
                onChosen: value => StaffLog.show(value)
            }
            StaffChoice {
                width: parent.width
                name: "staff.log.reach"
                label: qsTr("How far back")
                current: StaffLog.reach
                options: [
                    {
                        "value": "today",
                        "text": qsTr("Today")
                    },
                    {
                        "value": "week",
                        "text": qsTr("7 days")
                    },
                    {
                        "value": "month",
                        "text": qsTr("30 days")
                    },
                    {
                        "value": "all",
                        "text": qsTr("Since the beginning")
                    }
                ]
                onChosen: value => StaffLog.goBack(value)
            }
            StaffText {
                objectName: "staff.log.told"
                width: parent.width
                topPadding: StaffTheme.grid
                visible: text
                text: StaffLog.told || (StaffLog.state === "partial" ? qsTr("The library cannot be used now. Only what waits to be written to it is shown.") : "")
                color: StaffLog.told && !StaffLog.refused ? StaffTheme.good : StaffTheme.ill
                maximumLineCount: 3
                Accessible.role: Accessible.AlertMessage
            }
        }

        LogList {
            id: list

            anchors.top: head.bottom
            anchors.topMargin: StaffTheme.gap
            anchors.bottom: foot.top
            anchors.bottomMargin: StaffTheme.gap
            width: parent.width
        }

        StaffText {
            anchors.centerIn: list
            visible: StaffLog.count === 0
            text: StaffLog.state === "loading" ? "" : qsTr("Nothing in this time.")
            color: StaffTheme.muted
        }

        Flow {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            spacing: StaffTheme.gap

            StaffTurnButtons {
                visible: list.turns
                name: "staff.log"
                glide: list.glide
            }
            StaffButton {
                objectName: "staff.log.csv"
                text: qsTr("Save as a table")
                enabled: StaffLog.count > 0
                onClicked: StaffLog.export("csv")
            }
            StaffButton {
                objectName: "staff.log.json"
                text: qsTr("Save as data")
                enabled: StaffLog.count > 0
                onClicked: StaffLog.export("json")
            }
        }
    }
}
