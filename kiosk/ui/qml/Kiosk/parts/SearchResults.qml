// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What was found, under a heading for each kind. It opens where it was left.
FocusScope {
    id: results

    // To the next row that can be touched; false where there is none.
    function step(by: int): bool {
        for (let next = list.currentIndex + by; next >= 0 && next < list.count; next += by) {
            list.currentIndex = next;
            if ((list.currentItem as SearchEntry).take())
                return true;
        }
        return false;
    }

    function enter(): bool {
        list.currentIndex = -1;
        return step(1);
    }

    function openFirst(): void {
        (list.itemAtIndex(0) as SearchEntry)?.show();
    }

    // By a screenful less a little, so that one sees where one was.
    function turn(direction: int): void {
        const from = scroll.running ? scroll.to : list.contentY;
        scroll.to = Math.max(list.originY, Math.min(list.originY + list.contentHeight - list.height, from + direction * (list.height - Theme.px(96))));
        scroll.restart();
    }

    // Clear of what fades at the edges.
    function reveal(top: real, height: real): void {
        list.contentY = Math.max(top + height + below.height - list.height, Math.min(top - above.height, list.contentY));
        list.returnToBounds();
    }

    function goBackThere(): void {
        const row = Math.floor(Search.left());
        list.positionViewAtIndex(row, ListView.Beginning);
        list.contentY += (Search.left() - row) * (list.itemAtIndex(row)?.height ?? 0);
        list.returnToBounds();
    }

    function leave(): void {
        const row = Math.max(0, list.indexAt(0, list.contentY));
        const item = list.itemAtIndex(row);
        Search.leave(item ? row + (list.contentY - item.y) / item.height : 0);
    }

    Keys.onUpPressed: event => event.accepted = step(-1)
    Keys.onDownPressed: event => event.accepted = step(1)

    ListView {
        id: list

        objectName: "search.results"
        width: parent.width
        height: parent.height - turning.height - Theme.px(24)
        clip: true
        focus: true
        model: Search.results
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        // Rows beyond the edge would still be on their way when the next answer replaces them, of which Qt complains.
        cacheBuffer: 0
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What was found")

        delegate: SearchEntry {
            width: list.width
            onReached: {
                list.currentIndex = index;
                results.reveal(y, height);
            }
            onOpened: results.leave()
        }

        Connections {
            target: Search

            function onAnswered(): void {
                list.currentIndex = -1;
                list.positionViewAtBeginning();
            }
        }

        NumberAnimation {
            id: scroll

            target: list
            property: "contentY"
            duration: Theme.calm
            easing.type: Easing.OutCubic
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

    Row {
        id: turning

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.touch
        spacing: Theme.gap
        visible: list.contentHeight > list.height

        TouchButton {
            objectName: "search.up"
            text: qsTr("Further up")
            enabled: !list.atYBeginning
            onClicked: results.turn(-1)
        }
        TouchButton {
            objectName: "search.down"
            text: qsTr("Further down")
            enabled: !list.atYEnd
            onClicked: results.turn(1)
        }
    }
}
