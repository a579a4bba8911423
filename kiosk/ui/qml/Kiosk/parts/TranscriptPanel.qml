// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Everything that is said, beside the picture or below it. What is spoken now is lit, and kept in sight until somebody
// looks elsewhere.
FocusScope {
    id: panel

    property bool following: true
    property alias field: field

    signal typing

    // Smoothly from one line to the next; at once where everything has moved.
    function keep(): void {
        if (!following || Transcript.current < 0)
            return;
        scroll.stop();
        list.positionViewAtIndex(Transcript.current, ListView.Center);
    }

    function follow(): void {
        const line = list.itemAtIndex(Transcript.current);
        if (!following || !line)
            return keep();
        scroll.to = Math.max(list.originY, Math.min(list.originY + list.contentHeight - list.height, line.y + (line.height - list.height) / 2));
        scroll.restart();
    }

    // For who goes through the lines by keyboard.
    function show(row: int): void {
        following = false;
        scroll.stop();
        list.positionViewAtIndex(row, ListView.Contain);
    }

    function turn(direction: int): void {
        following = false;
        const from = scroll.running ? scroll.to : list.contentY;
        scroll.to = Math.max(list.originY, Math.min(list.originY + list.contentHeight - list.height, from + direction * (list.height - Theme.px(96))));
        scroll.restart();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Transcript")
    Component.onCompleted: Qt.callLater(keep)
    Keys.onEscapePressed: Transcript.open(false)

    Connections {
        target: Transcript

        function onCurrentChanged(): void {
            panel.follow();
        }
        function onWritten(): void {
            panel.keep();
        }
    }

    SearchField {
        id: field

        width: parent.width - close.width - Theme.gap
        hint: qsTr("Search what is said")
        text: Transcript.query
        onTextChanged: Transcript.type(text)
        onTouched: panel.typing()
    }
    TouchButton {
        id: close

        objectName: "transcript.close"
        anchors.right: parent.right
        height: field.height
        focus: true
        text: qsTr("Close")
        onClicked: Transcript.open(false)
    }

    ListView {
        id: list

        objectName: "transcript.lines"
        y: field.height + Theme.gap
        width: parent.width
        height: turning.y - Theme.gap - y
        clip: true
        // None once the page goes: of rows that are then still on their way Qt would complain.
        model: visible ? Transcript.lines : null
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        onMovementStarted: {
            scroll.stop();
            panel.following = false;
        }
        onHeightChanged: Qt.callLater(panel.keep)
        onContentHeightChanged: if (!scroll.running)
            Qt.callLater(panel.keep)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lines of the film")

        delegate: TranscriptRow {
            width: list.width
            lit: Transcript.spoken.includes(number)
            onReached: panel.show(index)
            ListView.onPooled: visible = false
            ListView.onReused: visible = true
        }

        NumberAnimation {
            id: scroll

            target: list
            property: "contentY"
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    PlainText {
        y: list.y + Theme.gap
        width: parent.width
        visible: list.count === 0 && field.text
        text: qsTr("Nothing that is said has these words.")
        color: Theme.muted
    }

    EdgeFade {
        y: list.y
        width: parent.width
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

        anchors.bottom: parent.bottom
        spacing: Theme.gap

        TouchButton {
            objectName: "transcript.up"
            horizontalPadding: Theme.gap
            text: qsTr("Further up")
            enabled: !list.atYBeginning
            onClicked: panel.turn(-1)
        }
        TouchButton {
            objectName: "transcript.down"
            horizontalPadding: Theme.gap
            text: qsTr("Further down")
            enabled: !list.atYEnd
            onClicked: panel.turn(1)
        }
        TouchButton {
            objectName: "transcript.now"
            horizontalPadding: Theme.gap
            visible: !panel.following
            text: qsTr("To now")
            onClicked: {
                panel.following = true;
                panel.keep();
            }
        }
    }
}
