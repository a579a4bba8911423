// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The staff area: its pages at the side, or on top, and the one that is open. It covers the window; what visitors see
// goes on beneath.
FocusScope {
    id: frame

    readonly property bool stacked: Stage.portrait
    readonly property var names: ({
            "now": qsTr("Now"),
            "programme": qsTr("Programme"),
            "cards": qsTr("Cards"),
            "check": qsTr("Opening check"),
            "schedule": qsTr("Schedule"),
            "playlists": qsTr("Playlists"),
            "settings": qsTr("Settings"),
            "drive": qsTr("Drive"),
            "log": qsTr("Log"),
            "guide": qsTr("Guide")
        })

    objectName: "staff"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Staff area")
    Keys.onEscapePressed: Staff.leave()

    Rectangle {
        anchors.fill: parent
        color: StaffTheme.ground
    }
    // Nothing beneath is touched.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        id: rail

        width: frame.stacked ? parent.width : Theme.px(328)
        height: frame.stacked ? pages.y + pages.height + StaffTheme.gap : parent.height
        color: StaffTheme.raised

        Rectangle {
            x: frame.stacked ? 0 : parent.width - width
            anchors.bottom: parent.bottom
            width: frame.stacked ? parent.width : StaffTheme.thin
            height: frame.stacked ? StaffTheme.thin : parent.height
            color: StaffTheme.hairline
        }

        StaffText {
            id: who

            x: StaffTheme.margin
            y: Theme.px(40)
            width: rail.width - 2 * StaffTheme.margin
            text: Staff.role === "manager" ? qsTr("Manager") : qsTr("Docent")
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
        }

        Flow {
            id: pages

            x: StaffTheme.margin - StaffTheme.gap
            y: frame.stacked ? Theme.px(24) + Theme.touch + StaffTheme.gap : who.y + who.height + StaffTheme.gap
            width: rail.width - 2 * x
            spacing: frame.stacked ? StaffTheme.grid : 0

            Repeater {
                model: Staff.pages

                StaffButton {
                    required property string modelData

                    objectName: "staff.page." + modelData
                    width: frame.stacked ? implicitWidth : pages.width
                    // All of them are in sight.
                    height: frame.stacked ? implicitHeight : Math.min(implicitHeight, Math.max(Theme.px(64), Math.floor((aside.y - pages.y) / Staff.pages.length)))
                    horizontalPadding: StaffTheme.gap
                    text: frame.names[modelData] ?? modelData
                    quiet: true
                    alignment: Text.AlignLeft
                    chosen: Staff.page === modelData
                    checkable: true
                    checked: chosen
                    Accessible.role: Accessible.PageTab
                    onClicked: Staff.go(modelData)
                }
            }
        }

        // In landscape below, in portrait beside who is in.
        Grid {
            id: aside

            x: frame.stacked ? rail.width - width - StaffTheme.margin : StaffTheme.margin - StaffTheme.gap
            y: frame.stacked ? Theme.px(24) : rail.height - height - Theme.px(32)
            rows: frame.stacked ? 1 : -1
            columns: frame.stacked ? -1 : 1
            spacing: StaffTheme.gap

            Row {
                Repeater {
                    model: Language.offered.length > 1 ? Language.offered : []

                    StaffButton {
                        required property string modelData

                        objectName: "staff.language." + modelData
                        horizontalPadding: StaffTheme.gap
                        text: Language.ownName(modelData)
                        font.pixelSize: StaffTheme.small
                        quiet: true
                        chosen: Language.code === modelData
                        checkable: true
                        checked: chosen
                        Accessible.role: Accessible.RadioButton
                        onClicked: Staff.speak(modelData)
                    }
                }
            }
            StaffButton {
                objectName: "staff.leave"
                // Wide enough for the countdown, so that nothing moves beneath a finger.
                width: frame.stacked ? Theme.px(220) : rail.width - 2 * aside.x
                text: Staff.left > 0 ? qsTr("Leave (%n s)", "", Staff.left) : qsTr("Leave")
                first: true
                onClicked: Staff.leave()
            }
        }
    }

    Loader {
        id: page

        x: frame.stacked ? StaffTheme.margin : rail.width + StaffTheme.margin
        y: frame.stacked ? rail.height + Theme.px(32) : Theme.px(40)
        width: parent.width - x - StaffTheme.margin
        height: parent.height - y - (StaffTyping.shown ? keyboard.height + StaffTheme.gap : Theme.px(32))
        focus: true
        source: Staff.furnished ? Staff.source : ""
    }

    // Below the page that is written in.
    StaffKeyboard {
        id: keyboard

        x: frame.stacked ? 0 : rail.width
        width: parent.width - x
        anchors.bottom: parent.bottom
    }
}
