// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// An announced screening: the film, for everybody who is there. A touch says what it is, and no more, unless the house
// lets visitors leave it.
FocusScope {
    id: page

    property int patience: 6000

    function tell(): void {
        ScreeningNote.ask();
        leave.restart();
        if (way.visible)
            way.forceActiveFocus();
    }

    objectName: "screening"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("A screening of the film")
    Keys.onPressed: event => {
        event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
        page.tell();
    }

    Timer {
        id: leave

        interval: page.patience
        onTriggered: page.forceActiveFocus()
    }

    Captions {
        floor: note.visible ? ground.y : page.height
    }

    MouseArea {
        objectName: "screening.picture"
        anchors.fill: parent
        onPressed: page.tell()
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("What is shown here")
        Accessible.onPressAction: page.tell()
    }

    Rectangle {
        id: ground

        anchors.bottom: parent.bottom
        width: parent.width
        height: note.height + Theme.px(88)
        color: Theme.raised
        visible: note.visible
    }

    Column {
        id: note

        x: Theme.margin
        y: ground.y + Theme.px(40)
        width: parent.width - 2 * Theme.margin
        spacing: Theme.px(24)
        visible: leave.running && ScreeningNote.title !== ""
        Accessible.role: Accessible.AlertMessage
        Accessible.name: words.text

        PlainText {
            id: words

            objectName: "screening.words"
            width: parent.width
            text: qsTr("An announced screening of “%1”. It ends at %2.").arg(ScreeningNote.title).arg(ScreeningNote.until)
            font.family: Theme.serif
            font.pixelSize: Theme.entry
            lineHeight: 1.2
        }
        TouchButton {
            id: way

            objectName: "screening.leave"
            visible: ScreeningNote.mayLeave
            text: qsTr("Leave the screening")
            onClicked: ScreeningNote.leave()
        }
    }
}
