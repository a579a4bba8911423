// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The months of a year, and beside them the days of one, so that any day of the year is two touches away.
// value: the day that is chosen. The arrows of a keyboard go over days, by weeks too.
Flow {
    id: sheet

    required property string name
    property string value
    property int year: 2000
    property int month: 1

    readonly property int firstYear: 1970
    readonly property int lastYear: 2100
    readonly property var months: [qsTr("Jan"), qsTr("Feb"), qsTr("Mar"), qsTr("Apr"), qsTr("May"), qsTr("Jun"), qsTr("Jul"), qsTr("Aug"), qsTr("Sep"), qsTr("Oct"), qsTr("Nov"), qsTr("Dec")]
    readonly property var weekdays: [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")]
    readonly property int count: new Date(Date.UTC(year, month, 0)).getUTCDate()
    // Of the weekday that its first day is, from 0 for Monday.
    readonly property int offset: (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
    // In less room the months stand above the days.
    readonly property bool beside: width >= 7 * Theme.touch + 6 * Theme.px(2) + spacing + 3 * monthWidth + 2 * Theme.px(4)
    readonly property real monthWidth: Math.max(Theme.px(78), Theme.touch)
    readonly property string titled: months[month - 1] + " " + year
    readonly property string start: year + "-" + String(month).padStart(2, "0") + "-"

    signal chosen(day: string)

    // day: anything of that month.
    function turnTo(day: string): void {
        year = Number(day.slice(0, 4)) || year;
        month = Number(day.slice(5, 7)) || month;
    }

    spacing: StaffTheme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: titled

    Column {
        spacing: StaffTheme.grid

        Row {
            spacing: StaffTheme.grid

            StaffButton {
                objectName: sheet.name + ".year.less"
                horizontalPadding: 0
                text: "‹"
                enabled: sheet.year > sheet.firstYear
                autoRepeat: true
                Accessible.name: qsTr("The year before")
                onClicked: sheet.year -= 1
            }
            StaffText {
                width: Theme.px(88)
                height: Theme.touch
                text: sheet.year
                font.weight: Font.Medium
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            StaffButton {
                objectName: sheet.name + ".year.more"
                horizontalPadding: 0
                text: "›"
                enabled: sheet.year < sheet.lastYear
                autoRepeat: true
                Accessible.name: qsTr("The year after")
                onClicked: sheet.year += 1
            }
        }

        Grid {
            columns: sheet.beside ? 3 : 6
            spacing: Theme.px(4)

            Repeater {
                model: sheet.months

                StaffButton {
                    required property string modelData
                    required property int index

                    objectName: sheet.name + ".month." + (index + 1)
                    width: sheet.monthWidth
                    horizontalPadding: 0
                    text: modelData
                    font.pixelSize: StaffTheme.small
                    chosen: sheet.month === index + 1
                    checkable: true
                    checked: chosen
                    Accessible.role: Accessible.RadioButton
                    onClicked: sheet.month = index + 1
                }
            }
        }
    }

    Column {
        spacing: StaffTheme.grid

        Row {
            spacing: Theme.px(2)

            Repeater {
                model: sheet.weekdays

                StaffText {
                    required property string modelData

                    width: Theme.touch
                    text: modelData
                    color: StaffTheme.muted
                    font.pixelSize: StaffTheme.small
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }

        Grid {
            id: days

            // From one day to another, as the keys go.
            function step(from: int, by: int): void {
                const there = from + by;
                if (there >= 0 && there < sheet.count)
                    (all.itemAt(there) as Item)?.forceActiveFocus(Qt.TabFocusReason);
            }

            columns: 7
            spacing: Theme.px(2)
            // That of six weeks, so that nothing moves under a finger.
            height: 6 * Theme.touch + 5 * spacing

            // Before the first day.
            Repeater {
                model: sheet.offset

                Item {
                    width: Theme.touch
                    height: Theme.touch
                }
            }
            Repeater {
                id: all

                model: sheet.count

                StaffButton {
                    id: day

                    required property int index
                    readonly property string date: sheet.start + String(index + 1).padStart(2, "0")

                    objectName: sheet.name + ".day." + (index + 1)
                    width: Theme.touch
                    height: Theme.touch
                    horizontalPadding: 0
                    text: index + 1
                    chosen: sheet.value === date
                    checkable: true
                    checked: chosen
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: sheet.weekdays[(sheet.offset + index) % 7] + " " + text + " " + sheet.titled
                    Keys.onLeftPressed: days.step(index, -1)
                    Keys.onRightPressed: days.step(index, 1)
                    Keys.onUpPressed: days.step(index, -7)
                    Keys.onDownPressed: days.step(index, 7)
                    onClicked: sheet.chosen(day.date)
                }
            }
        }
    }
}
