// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// One entry on the bar of the day. The arrows of a keyboard go to the next one, which is looked at then.
ProgrammeTone {
    id: segment

    required property int index
    required property string start
    required property real begins
    required property real ends
    required property string time
    required property string what
    required property string why
    required property bool asked

    signal stepped(by: int)

    objectName: "staff.programme.segment." + index
    x: Math.round(begins * parent.width)
    width: Math.max(2 * StaffTheme.thin, Math.round(ends * parent.width) - x)
    height: parent.height
    visible: ends > begins
    z: activeFocus ? 1 : 0
    // One stop of the keyboard for all of them.
    activeFocusOnTab: asked || index === 0 && StaffProgramme.asked < 0
    Accessible.role: Accessible.RadioButton
    Accessible.name: time + ": " + what
    Accessible.description: why
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: asked
    Accessible.onPressAction: StaffProgramme.look(start)
    Keys.onLeftPressed: stepped(-1)
    Keys.onRightPressed: stepped(1)

    Rectangle {
        anchors.centerIn: label
        width: label.width + StaffTheme.gap
        height: label.height
        color: segment.color
        visible: label.visible
    }
    StaffText {
        id: label

        anchors.centerIn: parent
        visible: implicitWidth + 2 * StaffTheme.gap <= segment.width
        text: segment.what
        color: segment.words
        font.pixelSize: StaffTheme.small
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    FocusRing {
        around: parent
        visible: segment.activeFocus
        border.color: StaffTheme.ink
    }
}
