// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// A special day, or several that follow each other, as a form. A new one begins with its date.
FocusScope {
    id: sheet

    readonly property var form: StaffSchedule.day
    readonly property bool wide: !Stage.portrait
    readonly property bool ranged: form.first?.value !== form.last?.value
    readonly property bool opens: form.spans?.length > 0
    property bool several: ranged

    focus: true
    // So that the keys go on here.
    Component.onCompleted: forceActiveFocus()

    StaffPane {
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: StaffTheme.gap
        width: parent.width
        name: "schedule.form"

        Grid {
            id: halves

            // The days of a month need more.
            readonly property real dated: sheet.wide ? Math.floor((width - columnSpacing) * 0.6) : width
            readonly property real other: sheet.wide ? width - columnSpacing - dated : width

            width: parent.width
            columns: sheet.wide ? 2 : 1
            columnSpacing: StaffTheme.margin
            rowSpacing: StaffTheme.gap

            Column {
                width: halves.dated
                spacing: StaffTheme.gap

                DateField {
                    width: parent.width
                    name: "schedule.first"
                    label: sheet.several ? qsTr("From") : qsTr("On")
                    value: sheet.form.first?.value ?? ""
                    shown: sheet.form.first?.shown ?? ""
                    error: sheet.form.faults.first ?? ""
                    onChosen: value => StaffSchedule.put("first", value)
                    Component.onCompleted: open = sheet.form.key === 0 && !sheet.form.met
                }
                DateField {
                    width: parent.width
                    visible: sheet.several
                    name: "schedule.last"
                    label: qsTr("Up to and including")
                    value: sheet.form.last?.value ?? ""
                    shown: sheet.form.last?.shown ?? ""
                    error: sheet.form.faults.last ?? ""
                    onChosen: value => StaffSchedule.put("last", value)
                }
            }
            Column {
                width: halves.other
                spacing: StaffTheme.gap

                ScheduleTitle {
                    width: parent.width
                    kept: sheet.form.title ?? ""
                    error: sheet.form.faults.title ?? ""
                }
                StaffChoice {
                    width: parent.width
                    name: "schedule.several"
                    label: qsTr("How many days")
                    options: [
                        {
                            "value": "one",
                            "text": qsTr("One day")
                        },
                        {
                            "value": "several",
                            "text": qsTr("Several days")
                        }
                    ]
                    current: sheet.several ? "several" : "one"
                    onChosen: value => {
                        sheet.several = value === "several";
                        if (!sheet.several)
                            StaffSchedule.put("last", sheet.form.first.value);
                    }
                }
                StaffChoice {
                    width: parent.width
                    name: "schedule.yearly"
                    label: qsTr("How often")
                    options: [
                        {
                            "value": "no",
                            "text": qsTr("This once")
                        },
                        {
                            "value": "yes",
                            "text": qsTr("Every year")
                        }
                    ]
                    current: sheet.form.yearly ? "yes" : "no"
                    onChosen: value => StaffSchedule.put("yearly", value)
                }
                StaffChoice {
                    width: parent.width
                    name: "schedule.opens"
                    label: qsTr("Hours")
                    options: [
                        {
                            "value": "no",
                            "text": qsTr("Closed all day")
                        },
                        {
                            "value": "yes",
                            "text": qsTr("Open at other hours")
                        }
                    ]
                    current: sheet.opens ? "yes" : "no"
                    onChosen: value => {
                        if (value === "no")
                            StaffSchedule.put("spans.closed", "");
                        else if (!sheet.opens)
                            StaffSchedule.put("spans.add", "");
                    }
                }
                ScheduleLabel {
                    width: parent.width
                    visible: error
                    error: sheet.form.faults.spans ?? ""
                    name: "schedule.spans"
                }
                ScheduleSpans {
                    width: parent.width
                    visible: sheet.opens
                    name: "schedule.spans"
                    field: "spans"
                    spans: sheet.form.spans ?? []
                    faults: sheet.form.faults
                }
            }
        }
    }

    ScheduleFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        form: sheet.form
    }
}
