// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A part of a page that may hold more than it has room for: it is turned by a finger or by two buttons.
FocusScope {
    id: pane

    // Of its buttons.
    property string name
    default property alias content: column.data
    readonly property bool turns: column.height > height
    // What it would take to show it all.
    readonly property real needed: column.height

    function turn(direction: int): void {
        const lowest = Math.max(0, view.contentHeight - view.height);
        glide.to = Math.max(0, Math.min(lowest, view.contentY + direction * view.height * 0.8));
        glide.restart();
    }

    function begin(): void {
        view.contentY = 0;
    }

    Flickable {
        id: view

        width: parent.width
        height: parent.height - (buttons.visible ? buttons.height + StaffTheme.grid : 0)
        clip: true
        interactive: pane.turns
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: column.height

        Column {
            id: column

            width: view.width
            spacing: StaffTheme.gap
        }
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        spacing: StaffTheme.gap
        // Whoever writes needs the room.
        visible: pane.turns && !StaffTyping.shown

        StaffButton {
            objectName: pane.name + ".up"
            text: qsTr("Further up")
            enabled: !view.atYBeginning
            onClicked: pane.turn(-1)
        }
        StaffButton {
            objectName: pane.name + ".down"
            text: qsTr("Further down")
            enabled: !view.atYEnd
            onClicked: pane.turn(1)
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
