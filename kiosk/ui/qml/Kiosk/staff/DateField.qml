// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A day, which a touch opens as a sheet of its year's months and its month's days.
// value: as 2026-12-24, "" for none. It never changes its own value: that does whoever it is told to (chosen).
// shown: the day in words. name: what the objectNames of its parts begin with. around: the day whose month is shown
// where there is none yet. clearing: what a button says that chooses none, "" without one. error: what is wrong with it.
FocusScope {
    id: field

    required property string name
    property string label
    property string value
    property string shown
    property string around
    property string clearing
    property string error
    property bool open: false

    signal chosen(value: string)

    function choose(day: string): void {
        field.open = false;
        button.forceActiveFocus(Qt.OtherFocusReason);
        field.chosen(day);
    }

    objectName: name
    // What its sheet needs to stand well, open or not.
    implicitWidth: 7 * Theme.touch + 6 * Theme.px(2) + StaffTheme.gap + 3 * Math.max(Theme.px(78), Theme.touch) + 2 * Theme.px(4)
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: error
    onHeightChanged: if (open)
        reveal.soon()

    StaffReveal {
        id: reveal

        item: field
    }

    Column {
        id: column

        spacing: StaffTheme.grid

        StaffText {
            width: field.width
            visible: text
            text: field.label
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
            Accessible.ignored: true
        }

        Row {
            spacing: StaffTheme.grid

            StaffButton {
                id: button

                objectName: field.name + ".open"
                focus: true
                width: Math.min(implicitWidth, field.width)
                text: field.shown || field.value || qsTr("Choose a day")
                chosen: field.open
                checkable: true
                checked: field.open
                Accessible.name: (field.label ? field.label + ": " : "") + text
                onClicked: field.open = !field.open
            }
            StaffButton {
                objectName: field.name + ".clear"
                visible: field.clearing && field.value
                text: field.clearing
                Accessible.name: (field.label ? field.label + ": " : "") + text
                onClicked: field.choose("")
            }
        }

        Loader {
            active: field.open
            visible: active
            sourceComponent: DateSheet {
                width: field.width
                name: field.name
                value: field.value
                onChosen: day => field.choose(day)
                Component.onCompleted: turnTo(field.value || field.around)
            }
        }

        StaffText {
            objectName: field.name + ".error"
            width: field.width
            visible: text
            text: field.error
            color: StaffTheme.ill
            font.pixelSize: StaffTheme.small
            Accessible.role: Accessible.AlertMessage
        }
    }
}
