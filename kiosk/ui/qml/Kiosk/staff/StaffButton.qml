// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// A button in words. first: the one that goes on. grave: what takes something away from visitors.
T.AbstractButton {
    id: button

    property bool first: false
    property bool grave: false
    property bool chosen: false
    property bool quiet: false
    property int alignment: Text.AlignHCenter
    // How many its words may take.
    property int lines: 2

    readonly property bool filled: first || down
    readonly property color ink: !enabled ? StaffTheme.edge : filled ? StaffTheme.raised : grave ? StaffTheme.ill : StaffTheme.ink

    implicitWidth: Math.ceil(Math.max(Theme.touch, words.implicitWidth + leftPadding + rightPadding))
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.px(24)
    verticalPadding: Theme.px(8)
    focusPolicy: Qt.StrongFocus
    font.family: Theme.sans
    font.weight: Font.Medium
    font.pixelSize: StaffTheme.body
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: button.filled && button.enabled ? (button.grave ? StaffTheme.ill : StaffTheme.ink) : button.quiet ? "transparent" : StaffTheme.raised
        border.color: !button.enabled ? StaffTheme.hairline : button.grave ? StaffTheme.ill : StaffTheme.edge
        border.width: button.quiet || button.filled && button.enabled ? 0 : StaffTheme.thin

        FocusRing {
            around: parent
            visible: button.visualFocus
            border.color: StaffTheme.ink
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(2, Theme.px(4))
            color: StaffTheme.stamp
            visible: button.chosen
        }
    }

    contentItem: StaffText {
        id: words

        text: button.text
        color: button.ink
        font: button.font
        horizontalAlignment: button.alignment
        verticalAlignment: Text.AlignVCenter
        wrapMode: button.lines > 1 ? Text.Wrap : Text.NoWrap
        maximumLineCount: button.lines
        Accessible.ignored: true
    }
}
