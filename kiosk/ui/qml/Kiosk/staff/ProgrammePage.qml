// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// A day as a bar and as rows, with the reason of each decision; what of that day does not fit; and the same of a year.
StaffPage {
    id: page

    property string part: "day"
    readonly property bool year: part === "year"
    readonly property bool typing: StaffTyping.shown
    readonly property string fault: StaffProgramme.state === "fault" ? qsTr("The programme cannot be reckoned now. The page “Now” says what is wrong.") : ""

    objectName: "staff.programme"
    title: qsTr("What plays when, and why?")
    note: typing ? "" : StaffProgramme.clock
    whole: true
    onYearChanged: StaffProgramme.lookAhead(year)
    Component.onCompleted: StaffProgramme.attend(true)
    Component.onDestruction: StaffProgramme.attend(false)

    TextMetrics {
        id: words

        text: StaffProgramme.dayShown
        font.family: Theme.sans
        font.weight: Font.Medium
        font.pixelSize: StaffTheme.body
    }
    Connections {
        target: StaffProgramme

        function onAskedRowChanged(): void {
            if (StaffProgramme.askedRow >= 0)
                entries.reveal(StaffProgramme.askedRow);
        }
    }

    Item {
        id: body

        width: parent.width
        height: page.room

        Column {
            id: head

            width: parent.width
            spacing: StaffTheme.gap

            ProgrammeClock {
                width: parent.width
                visible: StaffProgramme.distrust && !page.typing
            }
            StaffChoice {
                width: parent.width
                // Whoever writes needs the room.
                visible: !page.typing && !date.open
                name: "staff.programme.part"
                label: qsTr("What is shown")
                current: page.part
                options: [
                    {
                        "value": "day",
                        "text": qsTr("What plays")
                    },
                    {
                        "value": "conflicts",
                        "text": qsTr("What does not fit: %1").arg(StaffProgramme.conflicts)
                    },
                    {
                        "value": "year",
                        "text": qsTr("The next twelve months")
                    }
                ]
                onChosen: value => page.part = value
            }
            Row {
                spacing: StaffTheme.grid
                visible: !page.year && !page.typing

                DateField {
                    id: date

                    // No wider than its words while it is shut.
                    width: open ? body.width : Math.ceil(words.advanceWidth) + Theme.px(56)
                    name: "staff.programme.date"
                    value: StaffProgramme.day
                    shown: StaffProgramme.dayShown
                    onChosen: day => StaffProgramme.go(day)
                }
                StaffButton {
                    objectName: "staff.programme.before"
                    visible: !date.open
                    horizontalPadding: 0
                    text: "‹"
                    font.pixelSize: StaffTheme.heading
                    Accessible.name: qsTr("The day before")
                    onClicked: StaffProgramme.turn(-1)
                }
                StaffButton {
                    objectName: "staff.programme.after"
                    visible: !date.open
                    horizontalPadding: 0
                    text: "›"
                    font.pixelSize: StaffTheme.heading
                    Accessible.name: qsTr("The day after")
                    onClicked: StaffProgramme.turn(1)
                }
                StaffButton {
                    objectName: "staff.programme.today"
                    visible: !date.open
                    enabled: !StaffProgramme.isToday
                    text: qsTr("Today")
                    onClicked: StaffProgramme.go("")
                }
            }
            ProgrammeNothing {
                width: parent.width
                visible: StaffProgramme.unscheduled && !StaffProgramme.distrust && StaffProgramme.state === "ready" && !page.typing && !date.open && !page.year
            }
        }

        Column {
            id: day

            readonly property bool shown: !page.year && !date.open && StaffProgramme.state === "ready"

            anchors.top: head.bottom
            anchors.topMargin: StaffTheme.gap
            width: parent.width
            visible: shown
            spacing: StaffTheme.gap

            ProgrammeBar {
                width: parent.width
            }
            ProgrammeLegend {
                width: parent.width
                visible: !page.typing
            }
            ProgrammeAsked {
                width: parent.width
            }
        }

        StaffTurning {
            id: entries

            anchors.top: day.bottom
            anchors.topMargin: StaffTheme.gap
            anchors.bottom: parent.bottom
            width: parent.width
            // Where there is no room for them the bar says the same.
            visible: page.part === "day" && !date.open && !page.typing && height > 2 * Theme.touch
            name: "staff.programme.entries"
            label: qsTr("What plays")
            empty: page.fault || (StaffProgramme.state === "ready" ? qsTr("The time zone of the house leaves this day out.") : "")
            model: StaffProgramme.entries
            delegate: ProgrammeRow {
                width: entries.width
                onReached: entries.reveal(index)
            }
        }
        StaffTurning {
            id: conflicts

            anchors.top: day.bottom
            anchors.topMargin: StaffTheme.gap
            anchors.bottom: parent.bottom
            width: parent.width
            visible: page.part === "conflicts" && !date.open && !page.typing
            name: "staff.programme.conflicts"
            label: qsTr("What does not fit")
            empty: page.fault || (StaffProgramme.state === "ready" ? qsTr("On this day everything comes as the schedule asks.") : "")
            model: StaffProgramme.fitless
            delegate: ProgrammeConflict {
                width: conflicts.width
            }
        }
        ProgrammeYear {
            anchors.top: head.bottom
            anchors.topMargin: StaffTheme.gap
            anchors.bottom: parent.bottom
            width: parent.width
            visible: page.year
            onChosen: day => {
                StaffProgramme.go(day);
                page.part = "conflicts";
            }
        }
    }
}
