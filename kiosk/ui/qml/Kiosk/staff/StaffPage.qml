// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A page of the staff area: its question as the title, and what answers it. What is longer than the page is turned by
// a finger, by the keys, or by two buttons.
FocusScope {
    id: page

    property string title
    property string note
    default property alias content: column.data
    // For pages that lay themselves out: their content fills the page and turns by itself.
    property bool whole: false
    readonly property real room: view.height - 2 * view.bleed
    // Against the room there is without the buttons, which come with it.
    readonly property bool turns: !whole && column.height > height - view.y - view.bleed

    function begin(): void {
        glide.stop();
        view.contentY = 0;
    }

    // What has the focus is in sight.
    function show(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y;
        const lowest = Math.max(0, view.contentHeight - view.height);
        if (top < view.contentY || top + item.height > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(lowest, top - StaffTheme.margin));
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Column {
        id: head

        width: parent.width
        spacing: StaffTheme.grid

        StaffText {
            width: parent.width
            text: page.title
            font.family: Theme.serif
            font.weight: Font.Medium
            font.pixelSize: StaffTheme.title
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }
        StaffText {
            width: parent.width
            visible: text
            text: page.note
            color: StaffTheme.muted
        }
    }

    Flickable {
        id: view

        anchors.top: head.bottom
        // What shows where the keyboard is stands out of what has it.
        readonly property real bleed: StaffTheme.grid

        x: -bleed
        anchors.topMargin: Theme.px(24) - bleed
        anchors.bottom: buttons.visible ? buttons.top : parent.bottom
        anchors.bottomMargin: buttons.visible ? 0 : -bleed
        width: parent.width + 2 * bleed
        clip: true
        interactive: page.turns
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: page.whole ? height : column.height + 2 * bleed
        // There is more room when the keyboard has gone.
        onHeightChanged: contentY = Math.max(0, Math.min(contentY, contentHeight - height))

        Column {
            id: column

            x: view.bleed
            y: view.bleed
            width: page.width
            height: page.whole ? page.room : implicitHeight
            spacing: Theme.px(24)
        }
    }

    StaffTurnButtons {
        id: buttons

        anchors.bottom: parent.bottom
        visible: page.turns
        name: "staff"
        glide: glide
    }

    StaffGlide {
        id: glide

        view: view
    }
}
