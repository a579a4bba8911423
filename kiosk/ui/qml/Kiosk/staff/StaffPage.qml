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
    readonly property real room: view.height
    // Against the room there is without the buttons, which come with it.
    readonly property bool turns: !whole && column.height > height - view.y

    function turn(direction: int): void {
        const lowest = Math.max(0, view.contentHeight - view.height);
        glide.to = Math.max(0, Math.min(lowest, view.contentY + direction * view.height * 0.8));
        glide.restart();
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
        anchors.topMargin: Theme.px(24)
        anchors.bottom: buttons.visible ? buttons.top : parent.bottom
        anchors.bottomMargin: buttons.visible ? StaffTheme.grid : 0
        width: parent.width
        clip: true
        interactive: page.turns
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: page.whole ? height : column.height

        Column {
            id: column

            width: view.width
            height: page.whole ? view.height : implicitHeight
            spacing: Theme.px(24)
        }
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        spacing: StaffTheme.gap
        visible: page.turns

        StaffButton {
            objectName: "staff.up"
            text: qsTr("Further up")
            enabled: !view.atYBeginning
            onClicked: page.turn(-1)
        }
        StaffButton {
            objectName: "staff.down"
            text: qsTr("Further down")
            enabled: !view.atYEnd
            onClicked: page.turn(1)
        }
    }

    NumberAnimation {
        id: glide

        target: view
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }
}
