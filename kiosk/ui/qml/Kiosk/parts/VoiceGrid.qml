// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The voices, as many as there are: only those in sight are made. Buttons in the first column turn it by whole rows.
FocusScope {
    id: pane

    property string name
    // How far left of it the buttons stand.
    property real indent: 0
    readonly property alias offset: grid.contentY

    readonly property int columns: 3
    readonly property bool ready: Voices.state === "ready"
    // Whether it stands where it was left.
    property bool there: false

    // To whoever stands so many further on, or to the last one below; false where there is nobody.
    function step(by: int): bool {
        const last = grid.count - 1;
        const below = Math.floor(last / columns) > Math.floor(grid.currentIndex / columns);
        const next = by === columns && below ? Math.min(grid.currentIndex + by, last) : grid.currentIndex + by;
        if (next < 0 || next > last)
            return false;
        grid.positionViewAtIndex(next, GridView.Contain);
        grid.itemAtIndex(next)?.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    function begin(): void {
        scroll.stop();
        grid.positionViewAtBeginning();
        grid.currentIndex = 0;
    }

    function goBackThere(): void {
        grid.forceLayout();
        grid.contentY = Math.max(grid.originY, Math.min(grid.lowest, grid.originY + Voices.left()));
        grid.currentIndex = Math.max(0, Voices.leftRow());
        there = true;
    }

    function leave(row: int): void {
        if (there)
            Voices.leave(Math.round(grid.contentY - grid.originY), row);
    }

    onReadyChanged: if (ready)
        Qt.callLater(goBackThere)
    Component.onCompleted: if (ready)
        goBackThere()

    GridView {
        id: grid

        readonly property real gap: Theme.gap
        // Around a portrait, within what can be touched.
        readonly property real edge: Theme.px(6)
        readonly property real lowest: Math.max(originY, originY + contentHeight - height)
        readonly property real room: parent.height - (Stage.portrait ? turning.height + Theme.px(24) : 0) + gap
        // The portrait, and three lines below it.
        readonly property real least: (cellWidth - gap - 2 * edge) * 5 / 8 + 1.2 * (Theme.body + 2 * Theme.small) + Theme.px(14) + gap
        readonly property int rows: Math.max(1, Math.floor(room / least))

        function turn(direction: int): void {
            const from = scroll.running ? scroll.to : contentY;
            const row = Math.round((from - originY) / cellHeight) + direction * rows;
            scroll.to = Math.max(originY, Math.min(lowest, originY + row * cellHeight));
            scroll.restart();
        }

        objectName: pane.name + ".grid"
        // The portraits stand in line with what is above them; the gap after the last one of a row lies beside it.
        x: -edge
        width: parent.width + 2 * edge + gap
        // Whole rows, with a gap after the last one.
        height: rows * cellHeight
        clip: true
        focus: true
        model: Voices.people
        cellWidth: Math.floor(width / pane.columns)
        cellHeight: Math.floor(room / rows)
        snapMode: GridView.SnapToRow
        reuseItems: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        onCountChanged: returnToBounds()
        onContentYChanged: pane.leave(currentIndex)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Voices")
        Keys.onUpPressed: event => event.accepted = pane.step(-pane.columns)
        Keys.onDownPressed: event => event.accepted = pane.step(pane.columns)
        Keys.onLeftPressed: event => event.accepted = pane.step(-1)
        Keys.onRightPressed: event => event.accepted = pane.step(1)

        delegate: VoiceTile {
            property bool pooled: false

            width: grid.cellWidth - grid.gap
            edge: grid.edge
            height: grid.cellHeight - grid.gap
            // Tab goes through those in sight and on: through thousands it would never end.
            visible: !pooled && y + height > grid.contentY && y < grid.contentY + grid.height
            GridView.onPooled: pooled = true
            GridView.onReused: pooled = false
            onActiveFocusChanged: if (activeFocus)
                grid.currentIndex = index
            onReached: grid.positionViewAtIndex(index, GridView.Contain)
            onOpened: pane.leave(index)
        }

        NumberAnimation {
            id: scroll

            target: grid
            property: "contentY"
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    ScrollMark {
        pane: grid
        // The gap after the last column lies beside the page.
        anchors.leftMargin: Theme.px(24) - grid.gap - grid.edge
        height: grid.height - grid.gap
    }

    Row {
        id: turning

        x: -pane.indent
        anchors.bottom: parent.bottom
        height: Theme.touch
        spacing: Theme.gap
        visible: grid.contentHeight > grid.height

        TouchButton {
            objectName: pane.name + ".up"
            text: qsTr("Further up")
            enabled: !grid.atYBeginning
            onClicked: grid.turn(-1)
        }
        TouchButton {
            objectName: pane.name + ".down"
            text: qsTr("Further down")
            enabled: !grid.atYEnd
            onClicked: grid.turn(1)
        }
    }
}
