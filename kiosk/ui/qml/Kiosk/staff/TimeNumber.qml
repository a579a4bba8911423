// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A number of two digits between the signs that make it less and more. A touch on it, or a digit, types it: it counts
// with its second digit, or where the typing ends. most: the highest it may be. wrong: it is marked.
Row {
    id: number

    required property string name
    required property string label
    required property int value
    required property int most
    property bool wrong: false
    // What it stands in, where that may be turned: it is turned to it.
    property Flickable holder: null

    signal stepped(up: bool)
    signal written(value: int)

    // What was typed counts, where it is a number that may be.
    function end(): void {
        StaffTyping.end(number);
        const typed = input.text;
        input.clear();
        if (/^\d{1,2}$/.test(typed) && Number(typed) <= most)
            written(Number(typed));
    }

    function begin(): void {
        input.forceActiveFocus(Qt.MouseFocusReason);
        for (let item = number.parent; item && !holder; item = item.parent)
            holder = item as Flickable;
        StaffTyping.begin(number, false);
        Qt.callLater(reveal);
    }

    function reveal(): void {
        if (!holder)
            return;
        const top = number.mapToItem(holder.contentItem, 0, 0).y;
        const lowest = Math.max(0, holder.contentHeight - holder.height);
        if (top < holder.contentY || top + number.height > holder.contentY + holder.height)
            holder.contentY = Math.max(0, Math.min(lowest, top - StaffTheme.margin));
    }

    spacing: Theme.px(4)
    onVisibleChanged: if (!visible)
        StaffTyping.end(number)
    Component.onDestruction: StaffTyping.end(number)

    Connections {
        target: StaffTyping
        enabled: StaffTyping.field === number

        function onTyped(text: string): void {
            input.take(text);
        }
        function onErased(): void {
            input.erase();
        }
        function onDone(): void {
            number.end();
        }
    }

    // It has become lower, for the keyboard.
    Connections {
        target: number.holder
        enabled: StaffTyping.field === number

        function onHeightChanged(): void {
            Qt.callLater(number.reveal);
        }
    }

    StaffButton {
        objectName: number.name + ".less"
        horizontalPadding: 0
        text: "−"
        font.pixelSize: StaffTheme.heading
        autoRepeat: true
        Accessible.name: qsTr("%1: less").arg(number.label)
        onClicked: number.stepped(false)
    }

    Rectangle {
        width: Theme.px(72)
        height: Theme.touch
        color: StaffTheme.raised
        border.color: number.wrong ? StaffTheme.ill : input.activeFocus ? StaffTheme.ink : StaffTheme.edge
        border.width: input.activeFocus || number.wrong ? Math.max(2, Theme.px(3)) : StaffTheme.thin

        StaffText {
            objectName: number.name + ".value"
            anchors.centerIn: parent
            visible: !input.length
            text: String(number.value).padStart(2, "0")
            color: input.activeFocus ? StaffTheme.muted : StaffTheme.ink
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        StaffInput {
            id: input

            objectName: number.name + ".input"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            most: 2
            horizontalAlignment: TextEdit.AlignHCenter
            Accessible.name: number.label + ": " + number.value
            onEnded: number.end()
            onActiveFocusChanged: if (!activeFocus && length)
                number.end()
            onTextChanged: {
                if (/\D/.test(text))
                    clear();
                else if (length === 2)
                    number.end();
            }
        }
        // Over the text, in which nothing is to be pointed at.
        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            onPressed: number.begin()
        }
    }

    StaffButton {
        objectName: number.name + ".more"
        horizontalPadding: 0
        text: "+"
        font.pixelSize: StaffTheme.heading
        autoRepeat: true
        Accessible.name: qsTr("%1: more").arg(number.label)
        onClicked: number.stepped(true)
    }
}
