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

    // Clear of what fades at the edges.
    function reveal(row: Item): void {
        column.forceLayout();
        const top = row.mapToItem(column, 0, 0).y;
        const wanted = Math.max(top + row.height + below.height - list.height, Math.min(top - above.height, list.contentY));
        list.contentY = Math.max(0, Math.min(list.contentHeight - list.height, wanted));
    }

    function show(offset: real): void {
        column.forceLayout();
        list.contentY = Math.max(0, Math.min(list.contentHeight - list.height, offset));
    }

    Flickable {
        id: list

        readonly property real overlap: Theme.px(96)

        // A screenful on, so that the row cut off at the one edge is whole at the other. Touched again on its way, it
        // goes on from where it was to stop.
        function turn(direction: int): void {
            const from = scroll.running ? scroll.to : contentY;
            const aim = Math.max(0, Math.min(contentHeight - height, direction > 0 ? ahead(from) : behind(from)));
            if (aim === from)
                return;
            scroll.to = aim;
            scroll.restart();
        }

        function ahead(from: real): real {
            const cut = column.childAt(0, from + height - below.height);
            return cut && cut.y > from + overlap ? cut.y : from + height - overlap;
        }

        // It begins with a whole row, too.
        function behind(from: real): real {
            const cut = column.childAt(0, from + above.height);
            const aim = cut && cut.height < height - overlap ? cut.y + cut.height - height : from + overlap - height;
            const first = column.childAt(0, aim);
            return Math.min(from - overlap, first && first.height < 2 * overlap ? first.y + first.height : aim);
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

    EdgeFade {
        id: above

        width: parent.width
        visible: !list.atYBeginning
    }
    EdgeFade {
        id: below

        width: parent.width
        anchors.bottom: list.bottom
        below: true
        visible: !list.atYEnd
    }

    ScrollMark {
        pane: list
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
