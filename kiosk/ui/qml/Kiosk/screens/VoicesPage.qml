// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Who is quoted, and the witnesses without a name; all of them, or those of a role or a topic.
Page {
    id: page

    // What the visitor is choosing: "role", "topic" or nothing.
    property string choosing

    function choose(what: string): void {
        choosing = choosing === what ? "" : what;
        if (choosing)
            choice.take();
    }

    function done(): void {
        choosing = "";
        grid.begin();
        grid.forceActiveFocus();
    }

    objectName: "voices"
    title: qsTr("Voices")
    note: qsTr("Quoted by name: %1. Witnesses whom our sources do not name: %2.").arg(Voices.named).arg(Voices.unnamed)

    tools: Grid {
        id: filters

        readonly property real cell: Stage.portrait ? (page.width - 2 * Theme.margin - spacing) / 2 : Theme.px(560)

        columns: Stage.portrait ? 2 : 1
        spacing: Theme.gap

        TouchButton {
            objectName: "voices.role"
            width: filters.cell
            kicker: qsTr("Role")
            text: Voices.role || qsTr("Any role")
            horizontalPadding: Theme.gap
            alignment: Text.AlignLeft
            chosen: page.choosing === "role" || Voices.role
            onClicked: page.choose("role")
        }
        TouchButton {
            objectName: "voices.topic"
            width: filters.cell
            kicker: qsTr("Topic")
            text: Voices.topic || qsTr("Any topic")
            horizontalPadding: Theme.gap
            alignment: Text.AlignLeft
            chosen: page.choosing === "topic" || Voices.topic
            onClicked: page.choose("topic")
        }
        TouchButton {
            objectName: "voices.everybody"
            visible: Voices.role || Voices.topic
            text: qsTr("Show everybody")
            onClicked: {
                Voices.chooseEverybody();
                page.done();
            }
        }
    }

    VoiceGrid {
        id: grid

        anchors.fill: parent
        focus: true
        name: page.objectName
        indent: page.indent
        visible: !page.choosing
    }

    FilterChoice {
        id: choice

        anchors.fill: parent
        indent: page.indent
        visible: page.choosing
        name: page.choosing
        title: page.choosing === "topic" ? qsTr("Topic") : qsTr("Role")
        options: page.choosing === "topic" ? Voices.topics : page.choosing === "role" ? Voices.roles : null
        onClosed: {
            page.choosing = "";
            grid.forceActiveFocus();
        }
        onChosen: key => {
            if (page.choosing === "topic")
                Voices.chooseTopic(key);
            else
                Voices.chooseRole(key);
            page.done();
        }
    }

    PlainText {
        width: parent.width
        visible: Voices.state === "fault" || (Voices.state === "ready" && Voices.named + Voices.unnamed === 0)
        text: Voices.state === "fault" ? qsTr("This cannot be shown at present. The film and its chapters can be watched all the same.") : qsTr("There is nothing here yet.")
        font.family: Theme.serif
        font.pixelSize: Theme.entry
        lineHeight: 1.2
    }
    PlainText {
        width: parent.width
        visible: Voices.state === "loading" && !wait.running
        text: qsTr("One moment …")
        color: Theme.muted

        Timer {
            id: wait

            interval: 600
            running: true
        }
    }
}
