// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// A row of the results, with the heading of its group above the first and what to do for more below the last.
Item {
    id: entry

    required property int index
    required property string heading
    required property string address
    required property string title
    required property string note
    required property string tie
    required property string excerpt
    required property string words
    required property string foreign
    required property int start
    required property bool more

    // Whether it leads anywhere.
    readonly property bool open: address || start >= 0

    signal reached
    signal opened

    // Focus for who uses a keyboard; false where there is nothing to touch.
    function take(): bool {
        if (open)
            row.forceActiveFocus(Qt.TabFocusReason);
        return open;
    }

    function show(): void {
        if (!open)
            return;
        opened();
        if (address)
            Navigator.open(address);
        else
            Navigator.watch(start);
    }

    height: column.height

    Column {
        id: column

        width: parent.width

        PlainText {
            width: parent.width
            visible: text
            text: entry.heading
            topPadding: entry.index > 0 ? Theme.px(40) : 0
            bottomPadding: Theme.px(12)
            color: Theme.muted
            Accessible.role: Accessible.Heading
        }
        SearchRow {
            id: row

            objectName: "search.found." + (entry.address || entry.start)
            width: parent.width
            enabled: entry.open
            text: entry.title
            note: entry.note
            tie: entry.tie
            excerpt: entry.excerpt
            words: entry.words
            foreign: entry.foreign
            start: entry.start
            onVisualFocusChanged: if (visualFocus)
                entry.reached()
            onPressed: if (entry.start >= 0)
                Navigator.press(entry.start)
            onClicked: entry.show()
        }
        PlainText {
            width: parent.width
            visible: entry.more
            text: qsTr("And more: type another letter.")
            topPadding: Theme.px(8)
            leftPadding: Theme.gap
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }
}
