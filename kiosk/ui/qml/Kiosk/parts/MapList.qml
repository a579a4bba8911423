// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// The places of the map by the alphabet: the other way to each of their cards. Two buttons turn the list.
FocusScope {
    id: pane

    readonly property alias count: list.count

    function step(by: int): bool {
        const next = list.currentIndex + by;
        if (next < 0 || next >= list.count)
            return false;
        list.positionViewAtIndex(next, ListView.Contain);
        list.itemAtIndex(next)?.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    // Who came from the card of a place finds it in the list, too.
    function showMarked(): void {
        const top = Places.markedRow() * list.row;
        if (top >= 0)
            list.contentY = Math.min(top, Math.max(list.contentY, top + list.row - list.height));
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Places")
    onCountChanged: turned.restart()
    onHeightChanged: turned.restart()

    // It goes with the list, as a call put off would not: rows asked for while a list is destroyed crash Qt 6.11.
    Timer {
        id: turned

        interval: 1
        onTriggered: pane.showMarked()
    }

    ListView {
        id: list

        readonly property real row: Theme.touch
        readonly property real lowest: Math.max(0, contentHeight - height)

        // By whole rows.
        function turn(direction: int): void {
            const from = scroll.running ? scroll.to : contentY;
            const rows = Math.max(1, Math.floor(height / row) - 1);
            scroll.to = Math.max(0, Math.min(lowest, (Math.round(from / row) + direction * rows) * row));
            scroll.restart();
        }

        objectName: "places.list"
        width: parent.width
        height: Math.max(row, Math.floor((parent.height - turning.height - Theme.px(24)) / row) * row)
        clip: true
        // Rows beyond the edge would still be on their way when the page goes, of which Qt complains.
        cacheBuffer: 0
        focus: true
        model: Places.rows
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: pane.Accessible.name
        Keys.onUpPressed: event => event.accepted = pane.step(-1)
        Keys.onDownPressed: event => event.accepted = pane.step(1)

        delegate: T.AbstractButton {
            id: line

            required property int index
            required property string address
            required property string title
            required property string note
            required property bool marked
            readonly property color ink: down ? Theme.ground : Theme.paper

            objectName: "entry." + address
            width: list.width
            height: list.row
            // Tab goes through those in sight and on.
            visible: y + height > list.contentY && y < list.contentY + list.height
            focusPolicy: Qt.StrongFocus
            text: title
            Accessible.name: text
            Accessible.description: note
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onActiveFocusChanged: if (activeFocus)
                list.currentIndex = index
            onVisualFocusChanged: if (visualFocus)
                list.positionViewAtIndex(index, ListView.Contain)
            onClicked: Navigator.open(address)

            background: Rectangle {
                color: line.down ? Theme.paper : "transparent"

                Rectangle {
                    width: parent.width
                    height: Theme.thin
                    color: Theme.hairline
                }
                Rectangle {
                    width: Math.max(2, Theme.px(4))
                    height: parent.height
                    color: Theme.stamp
                    visible: line.marked
                }
                FocusRing {
                    around: parent
                    anchors.margins: 0
                    visible: line.visualFocus
                }
            }
            contentItem: Item {
                PlainText {
                    id: name

                    x: Theme.gap
                    width: parent.width - aside.width - sign.width - 3 * Theme.gap - Theme.grid
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.title
                    color: line.ink
                    font.family: Theme.serif
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                PlainText {
                    id: aside

                    width: Math.min(implicitWidth, parent.width / 2)
                    anchors.right: sign.left
                    anchors.rightMargin: Theme.grid
                    anchors.baseline: name.baseline
                    text: line.note
                    color: line.down ? Theme.ground : Theme.muted
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                RowSign {
                    id: sign

                    line: name.y + name.baselineOffset
                    color: line.down ? Theme.ground : Theme.muted
                }
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

    Row {
        id: turning

        anchors.bottom: parent.bottom
        height: Theme.touch
        spacing: Theme.gap
        visible: list.contentHeight > list.height

        TouchButton {
            objectName: "places.up"
            text: qsTr("Further up")
            enabled: !list.atYBeginning
            onClicked: list.turn(-1)
        }
        TouchButton {
            objectName: "places.down"
            text: qsTr("Further down")
            enabled: !list.atYEnd
            onClicked: list.turn(1)
        }
    }
}
