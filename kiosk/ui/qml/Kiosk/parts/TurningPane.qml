// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What is longer than the page: it can be flicked, and turned by two buttons, which stand in the first column.
Item {
    id: pane

    property string name
    // How far left of it the buttons stand.
    property real indent: 0
    default property alias content: column.data
    readonly property alias offset: list.contentY

    function reveal(row: Item): void {
        const top = row.mapToItem(column, 0, 0).y;
        list.contentY = Math.max(top + row.height - list.height, Math.min(top, list.contentY));
    }

    function show(offset: real): void {
        column.forceLayout();
        list.contentY = Math.max(0, Math.min(list.contentHeight - list.height, offset));
    }

    Flickable {
        id: list

        readonly property real overlap: Theme.px(96)

        // By a screenful less a row, to where a row begins if one begins near by.
        function turn(direction: int): void {
            const aim = Math.max(0, contentY + direction * (height - overlap));
            const row = column.childAt(0, aim);
            const near = row && aim - row.y < overlap * 1.5 ? row.y : aim;
            scroll.to = Math.max(0, Math.min(contentHeight - height, near));
            scroll.restart();
        }

        width: parent.width
        height: parent.height - (Stage.portrait ? turning.height + Theme.px(24) : 0)
        clip: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds

        NumberAnimation {
            id: scroll

            target: list
            property: "contentY"
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }

        Column {
            id: column

            width: parent.width
        }
    }

    // Low: it must not dim the row a page begins with.
    EdgeFade {
        width: parent.width
        height: Theme.px(24)
        visible: !list.atYBeginning
    }
    EdgeFade {
        width: parent.width
        anchors.bottom: list.bottom
        below: true
        visible: !list.atYEnd
    }

    Row {
        id: turning

        x: -pane.indent
        anchors.bottom: parent.bottom
        height: Theme.touch
        spacing: Theme.gap
        visible: list.contentHeight > list.height

        TouchButton {
            objectName: pane.name + ".up"
            text: qsTr("Further up")
            enabled: !list.atYBeginning
            onClicked: list.turn(-1)
        }
        TouchButton {
            objectName: pane.name + ".down"
            text: qsTr("Further down")
            enabled: !list.atYEnd
            onClicked: list.turn(1)
        }
    }
}
