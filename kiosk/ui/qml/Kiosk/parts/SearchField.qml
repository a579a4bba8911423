// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What is looked for, in plain letters. Nothing is selected, copied, pasted or dropped here, and no menu opens.
FocusScope {
    id: field

    property alias text: input.text
    property string hint: qsTr("Type here")

    signal touched

    function take(text: string): void {
        input.insert(input.cursorPosition, text);
    }

    function erase(): void {
        input.remove(Math.max(0, input.cursorPosition - 1), input.cursorPosition);
    }

    implicitHeight: Math.max(Theme.touch, Math.round(input.font.pixelSize * 2))

    Rectangle {
        anchors.fill: parent
        color: Theme.raised
        border.color: input.activeFocus ? Theme.paper : Theme.hairline
        border.width: input.activeFocus ? Math.max(2, Theme.px(3)) : Theme.thin
    }

    PlainText {
        anchors.fill: input
        leftPadding: Theme.px(8)
        visible: !input.length && !input.preeditText
        text: field.hint
        color: Theme.muted
        font.pixelSize: Theme.entry
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    TextInput {
        id: input

        objectName: "search.field"
        anchors.left: parent.left
        anchors.right: clear.visible ? clear.left : parent.right
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        height: parent.height
        focus: true
        activeFocusOnTab: true
        clip: true
        maximumLength: Search.longest
        selectByMouse: false
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        verticalAlignment: Text.AlignVCenter
        color: Theme.paper
        font.family: Theme.sans
        font.pixelSize: Theme.entry
        cursorDelegate: Rectangle {
            width: Math.max(2, Theme.px(3))
            color: Theme.paper
            visible: input.cursorVisible
        }
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("What to look for")
    }

    // Over the text, which would let a mouse select it, and its middle button paste.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onPressed: mouse => {
            input.forceActiveFocus(Qt.MouseFocusReason);
            input.cursorPosition = input.positionAt(mouse.x - input.x, mouse.y);
            field.touched();
        }
    }

    TouchButton {
        id: clear

        objectName: "search.clear"
        anchors.right: parent.right
        height: parent.height
        visible: input.length > 0
        quiet: true
        text: qsTr("Clear")
        onClicked: {
            input.clear();
            input.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
