// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Where staff write, by the keyboard on the screen or one that is plugged in: one line, which accepted ends, or several.
// most: letters. note: what there is to know before one writes; error: what is wrong with what was written.
// Its objectName with ".input" is that of its text, and with ".error" that of what stands below.
FocusScope {
    id: field

    property string label
    property string placeholder
    property string note
    property string error
    property int lines: 1
    property alias most: input.most
    property alias text: input.text

    readonly property bool several: lines > 1
    readonly property bool counts: several || input.length > most * 0.8
    readonly property real line: Math.ceil(StaffTheme.body * 1.35)
    // What it stands in, where that may be turned: it is turned to it.
    property Flickable holder: null

    signal accepted(text: string)

    function end(): void {
        StaffTyping.end(field);
        accepted(input.text);
    }

    function reveal(): void {
        if (!holder)
            return;
        const top = field.mapToItem(holder.contentItem, 0, 0).y;
        const lowest = Math.max(0, holder.contentHeight - holder.height);
        if (top < holder.contentY || top + field.height > holder.contentY + holder.height)
            holder.contentY = Math.max(0, Math.min(lowest, top - StaffTheme.gap));
    }

    // A finger is put on it; place: in the text.
    function begin(x: real, y: real): void {
        input.forceActiveFocus(Qt.MouseFocusReason);
        input.cursorPosition = input.positionAt(x, y);
        for (let item = field.parent; item && !holder; item = item.parent)
            holder = item as Flickable;
        StaffTyping.begin(field, several);
        Qt.callLater(reveal);
    }

    implicitHeight: column.height
    onVisibleChanged: if (!visible)
        StaffTyping.end(field)
    Component.onDestruction: StaffTyping.end(field)

    Connections {
        target: StaffTyping
        enabled: StaffTyping.field === field

        function onTyped(text: string): void {
            input.take(text);
        }
        function onErased(): void {
            input.erase();
        }
        function onDone(): void {
            if (field.several)
                input.take("\n");
            else
                field.end();
        }
    }

    // When that has become lower, for the keyboard, or longer.
    Connections {
        target: field.holder
        enabled: StaffTyping.field === field

        function onHeightChanged(): void {
            Qt.callLater(field.reveal);
        }
        function onContentHeightChanged(): void {
            Qt.callLater(field.reveal);
        }
    }

    Column {
        id: column

        width: parent.width
        spacing: StaffTheme.grid

        StaffText {
            width: parent.width
            visible: text
            text: field.label
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
            Accessible.ignored: true
        }

        Rectangle {
            // A text of one line that needs more gets them.
            readonly property int shown: Math.min(field.several ? Math.max(field.lines, 6) : 3, Math.max(field.lines, input.lineCount))

            width: parent.width
            height: Math.max(StaffTheme.row, shown * field.line + 2 * StaffTheme.gap)
            color: StaffTheme.raised
            border.color: field.error ? StaffTheme.ill : input.activeFocus ? StaffTheme.ink : StaffTheme.edge
            border.width: input.activeFocus || field.error ? Math.max(2, Theme.px(3)) : StaffTheme.thin

            MouseArea {
                anchors.fill: parent
                acceptedButtons: Qt.AllButtons
                onPressed: mouse => field.begin(mouse.x - pane.x, mouse.y - pane.y + pane.contentY)
            }

            StaffText {
                x: StaffTheme.gap
                y: pane.y
                width: parent.width - 2 * x
                visible: text && !input.length && !input.preeditText
                text: field.placeholder
                color: StaffTheme.muted
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Flickable {
                id: pane

                x: StaffTheme.gap
                y: field.several ? StaffTheme.gap : Math.round((parent.height - height) / 2)
                width: parent.width - 2 * x
                height: field.several ? parent.height - 2 * y : Math.min(contentHeight, parent.height - 2 * StaffTheme.grid)
                contentWidth: width
                contentHeight: input.height
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                clip: true

                StaffInput {
                    id: input

                    objectName: field.objectName + ".input"
                    width: pane.width
                    several: field.several
                    Accessible.name: field.label || field.placeholder
                    Accessible.description: field.error || field.note
                    onEnded: field.end()
                    onCursorRectangleChanged: {
                        if (cursorRectangle.y < pane.contentY)
                            pane.contentY = Math.max(0, cursorRectangle.y);
                        else if (cursorRectangle.y + cursorRectangle.height > pane.contentY + pane.height)
                            pane.contentY = cursorRectangle.y + cursorRectangle.height - pane.height;
                    }

                    // Over the text, which would let a mouse select it, and its middle button paste.
                    MouseArea {
                        anchors.fill: parent
                        acceptedButtons: Qt.AllButtons
                        onPressed: mouse => field.begin(mouse.x, mouse.y)
                    }
                }
            }
        }

        Item {
            width: parent.width
            height: Math.max(below.text ? below.height : 0, count.height)
            visible: below.text || field.counts

            StaffText {
                id: below

                objectName: field.objectName + ".error"
                width: parent.width - (field.counts ? count.width + StaffTheme.gap : 0)
                text: field.error || field.note
                color: field.error ? StaffTheme.ill : StaffTheme.muted
                font.pixelSize: StaffTheme.small
                Accessible.role: field.error ? Accessible.AlertMessage : Accessible.StaticText
            }
            StaffText {
                id: count

                anchors.right: parent.right
                visible: field.counts
                text: qsTr("%1 of %2 letters").arg(input.length).arg(field.most)
                color: StaffTheme.muted
                font.pixelSize: StaffTheme.small
                Accessible.ignored: true
            }
        }
    }
}
