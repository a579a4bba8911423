// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// A rule as a form: what plays, when, on which days, and what it gives way to. Where there are many playlists, one of
// them is chosen in its place.
FocusScope {
    id: sheet

    readonly property var form: StaffSchedule.rule
    readonly property bool listed: form.kind !== "screening"
    readonly property bool wide: !Stage.portrait
    property bool choosing: false

    focus: true
    // So that the keys go on here.
    Component.onCompleted: forceActiveFocus()

    SchedulePlaylists {
        anchors.fill: parent
        visible: sheet.choosing
        onClosed: sheet.choosing = false
    }

    StaffPane {
        id: pane

        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: StaffTheme.gap
        width: parent.width
        visible: !sheet.choosing
        name: "schedule.form"

        Grid {
            id: halves

            readonly property real half: sheet.wide ? Math.floor((width - columnSpacing) / 2) : width

            width: parent.width
            columns: sheet.wide ? 2 : 1
            columnSpacing: StaffTheme.margin
            rowSpacing: StaffTheme.gap

            Column {
                width: halves.half
                spacing: StaffTheme.gap

                ScheduleTitle {
                    width: parent.width
                    kept: sheet.form.title ?? ""
                    error: sheet.form.faults.title ?? ""
                }
                Loader {
                    width: parent.width
                    sourceComponent: sheet.listed ? playlist : screening
                }
            }
            Column {
                width: halves.half
                spacing: StaffTheme.gap

                ScheduleWeekdays {
                    width: parent.width
                    form: sheet.form
                }
                ScheduleLabel {
                    width: parent.width
                    text: qsTr("Where two rules overlap, the more important one holds; of two alike, the one that begins later.")
                }
                StaffChoice {
                    width: parent.width
                    name: "schedule.priority"
                    label: qsTr("How important it is")
                    options: sheet.form.priorities ?? []
                    current: sheet.form.priority ?? ""
                    onChosen: value => StaffSchedule.put("priority", value)
                }
                ScheduleLabel {
                    width: parent.width
                    text: sheet.listed ? qsTr("When the kiosk starts in the midst of it:") : qsTr("When the kiosk starts after it has begun:")
                }
                StaffChoice {
                    width: parent.width
                    name: "schedule.catch"
                    label: qsTr("When the kiosk starts in the midst of it:")
                    options: [
                        {
                            "value": "yes",
                            "text": qsTr("Go on where it would be")
                        },
                        {
                            "value": "no",
                            "text": sheet.listed ? qsTr("Begin with the first item") : qsTr("Leave it out")
                        }
                    ]
                    current: sheet.form.catchUp ? "yes" : "no"
                    onChosen: value => StaffSchedule.put("catch_up", value)
                }
            }
        }
    }

    ScheduleFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        visible: !sheet.choosing
        form: sheet.form
        copied: true
    }

    Component {
        id: playlist

        Column {
            spacing: StaffTheme.gap

            ScheduleLabel {
                width: parent.width
                text: qsTr("Playlist")
                error: sheet.form.faults.playlist ?? ""
                name: "schedule.playlist"
            }
            StaffButton {
                objectName: "schedule.playlist"
                width: parent.width
                alignment: Text.AlignLeft
                text: sheet.form.playlistName || qsTr("Choose a playlist")
                Accessible.name: qsTr("Playlist: %1").arg(text)
                onClicked: {
                    StaffSchedule.look("");
                    sheet.choosing = true;
                }
            }
            StaffChoice {
                width: parent.width
                name: "schedule.part"
                label: qsTr("Part of the day")
                options: sheet.form.presets ?? []
                current: sheet.form.whole ?? ""
                onChosen: value => StaffSchedule.put("span.whole", value)
            }
            ScheduleSpan {
                width: parent.width
                name: "schedule.span"
                field: "span"
                span: sheet.form.span ?? {}
                faults: sheet.form.faults
            }
        }
    }
    Component {
        id: screening

        ScheduleStarts {
            form: sheet.form
        }
    }
}
