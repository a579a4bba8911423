// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The items of the open playlist. Each is chosen by a touch, and drawn to another place by its handle; the item that
// is chosen has buttons for that, too.
FocusScope {
    id: items

    readonly property alias count: list.count
    readonly property bool turns: list.contentHeight > list.height
    property int dragged: -1
    property int drop: -1
    property int known: 0

    signal chosen(place: int)

    // A row has the keyboard.
    function reveal(index: int): void {
        list.currentIndex = index;
        list.positionViewAtIndex(index, ListView.Contain);
    }

    function step(by: int): bool {
        const next = list.currentIndex + by;
        if (next < 0 || next >= list.count)
            return false;
        reveal(next);
        list.currentItem?.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    Keys.onUpPressed: event => event.accepted = step(-1)
    Keys.onDownPressed: event => event.accepted = step(1)

    Connections {
        target: OpenPlaylist

        function onPlaceChanged(): void {
            if (OpenPlaylist.place >= 0)
                list.positionViewAtIndex(OpenPlaylist.place, ListView.Contain);
        }
    }

    ListView {
        id: list

        objectName: "playlist.items"
        width: parent.width
        height: Math.max(0, parent.height - (StaffTyping.shown ? 0 : Theme.touch + StaffTheme.grid))
        clip: true
        interactive: items.turns && items.dragged < 0
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        currentIndex: -1
        highlightFollowsCurrentItem: false
        // Rows beyond the edge would still be on their way when others replace them, of which Qt complains.
        cacheBuffer: 0
        model: OpenPlaylist.items
        // What was added at the end is to be seen.
        onCountChanged: {
            if (items.known > 0 && count > items.known && OpenPlaylist.place < 0)
                positionViewAtEnd();
            items.known = count;
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Items")
        delegate: PlaylistItemRow {
            required property int index

            width: ListView.view.width
            drawn: items.dragged === place
            above: items.drop === place && items.drop < items.dragged
            below: items.drop === place && items.drop > items.dragged
            onReached: items.reveal(index)
            onChosen: items.chosen(place)
        }
    }

    // Over the handles: a row that is drawn beyond the edge is no longer there.
    MouseArea {
        id: handles

        function under(y: real): int {
            const within = Math.max(1, Math.min(y, list.height - 1));
            return list.indexAt(1, list.contentY + within);
        }

        anchors.right: list.right
        width: Theme.touch
        height: Math.min(list.height, list.contentHeight)
        preventStealing: true
        onPressed: mouse => {
            items.dragged = under(mouse.y);
            items.drop = items.dragged;
        }
        onPositionChanged: mouse => {
            const at = under(mouse.y);
            if (items.dragged >= 0 && at >= 0)
                items.drop = at;
        }
        onReleased: {
            const from = items.dragged;
            const to = items.drop;
            items.dragged = items.drop = -1;
            if (from >= 0 && to !== from)
                OpenPlaylist.move(from, to);
            else if (from >= 0)
                items.chosen(from);
        }
        onCanceled: items.dragged = items.drop = -1
    }

    // What is drawn to the edge goes on beyond it.
    Timer {
        readonly property int direction: handles.mouseY < Theme.touch / 2 ? -1 : handles.mouseY > list.height - Theme.touch / 2 ? 1 : 0

        interval: 40
        repeat: true
        running: items.dragged >= 0 && items.turns && direction !== 0
        onTriggered: {
            const lowest = list.originY + list.contentHeight - list.height;
            list.contentY = Math.max(list.originY, Math.min(lowest, list.contentY + direction * Theme.px(20)));
            const at = handles.under(handles.mouseY);
            if (at >= 0)
                items.drop = at;
        }
    }

    StaffText {
        width: parent.width
        visible: list.count === 0
        text: OpenPlaylist.automatic ? qsTr("Stretches of the film that are marked as fit for everyone, without sound, and quotes between them. What is marked later comes in by itself.") : qsTr("Nothing is in it yet. Add the film, its chapters, or whatever is to be shown.")
        color: StaffTheme.muted
    }

    StaffTurnButtons {
        id: buttons

        anchors.bottom: parent.bottom
        visible: items.turns && !StaffTyping.shown
        name: "playlist.items"
        glide: glide
    }
    StaffGlide {
        id: glide

        view: list
    }
}
