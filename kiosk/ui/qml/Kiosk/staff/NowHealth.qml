// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Whether all is well: what is not, with what mends it; what is; and the figures of the machine.
Column {
    id: health

    spacing: StaffTheme.gap

    StaffText {
        objectName: "staff.now.health"
        width: parent.width
        text: Now.ill > 0 ? qsTr("%n thing(s) need attention.", "", Now.ill) : Now.looked ? qsTr("All is well.") : qsTr("It is being looked at.")
        color: Now.ill > 0 ? StaffTheme.ill : Now.looked ? StaffTheme.good : StaffTheme.muted
        font.weight: Font.DemiBold
        font.pixelSize: StaffTheme.heading
        Accessible.role: Accessible.Heading
    }
    Column {
        width: parent.width

        Repeater {
            model: Now.findings

            HealthRow {
                width: health.width
            }
        }
    }
    StaffText {
        width: parent.width
        topPadding: StaffTheme.gap
        text: qsTr("This machine")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Column {
        width: parent.width

        Repeater {
            model: Now.machine

            Item {
                id: fact

                required property string name
                required property string label
                required property string value

                objectName: "staff.now.machine." + name
                width: health.width
                height: Math.max(called.height, words.height) + StaffTheme.grid
                Accessible.role: Accessible.StaticText
                Accessible.name: label + ": " + value

                StaffText {
                    id: called

                    width: Math.round(parent.width * 0.28) - StaffTheme.grid
                    text: fact.label
                    color: StaffTheme.muted
                    font.pixelSize: StaffTheme.small
                    Accessible.ignored: true
                }
                StaffText {
                    id: words

                    x: Math.round(parent.width * 0.28)
                    width: parent.width - x
                    text: fact.value
                    font.pixelSize: StaffTheme.small
                    font.features: ({ tnum: 1 })
                    Accessible.ignored: true
                }
            }
        }
    }
}
