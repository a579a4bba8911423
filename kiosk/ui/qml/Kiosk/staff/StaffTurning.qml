// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A list of staff's, turned by a finger, by keys, or by two buttons. empty: what is said where it holds nothing.
FocusScope {
    id: turning

    required property string name
    property string label
    property string empty
    property alias model: list.model
    property alias delegate: list.delegate
    readonly property alias count: list.count
    readonly property bool turns: list.contentHeight > list.height

    // A row has the keyboard.
    function reveal(index: int): void {
        list.currentIndex = index;
        list.positionViewAtIndex(index, ListView.Contain);
    }

    // From that row to another one; false where there is none.
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

    function begin(): void {
        list.currentIndex = -1;
        list.positionViewAtBeginning();
    }

    ListView {
        id: list

        objectName: turning.name
        width: parent.width
        height: parent.height - (StaffTyping.shown ? 0 : Theme.touch + StaffTheme.grid)
        clip: true
        interactive: turning.turns
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        currentIndex: -1
        highlightFollowsCurrentItem: false
        // Rows beyond the edge would still be on their way when others replace them, of which Qt complains.
        cacheBuffer: 0
        Accessible.role: Accessible.List
        Accessible.name: turning.label
    }

    StaffText {
        width: parent.width
        visible: text && list.count === 0
        text: turning.empty
        color: StaffTheme.muted
    }

    StaffTurnButtons {
        anchors.bottom: parent.bottom
        // Whoever writes needs the room.
        visible: turning.turns && !StaffTyping.shown
        name: turning.name
        glide: glide
    }

    StaffGlide {
        id: glide

        view: list
    }
}
