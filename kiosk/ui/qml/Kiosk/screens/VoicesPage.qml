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
    note: [Voices.named > 0 ? qsTr("Quoted by name: %1. Touch one to read and hear them.").arg(Voices.named) : "", Voices.unnamed > 0 ? qsTr("Witnesses whom our sources do not name: %1; they come last.").arg(Voices.unnamed) : ""].filter(part => part).join(" ")

    tools: Grid {
        id: filters

        readonly property real cell: Stage.portrait ? (page.width - 2 * Theme.margin - spacing) / 2 : Theme.px(560)
        // Beside each other they are of one height.
        readonly property real high: Stage.portrait ? Math.max(role.implicitHeight, topic.implicitHeight) : 0

        columns: Stage.portrait ? 2 : 1
        spacing: Theme.gap

        TouchButton {
            id: role

            objectName: "voices.role"
            width: filters.cell
            height: Math.max(implicitHeight, filters.high)
            lines: 2
            kicker: qsTr("Choose a role")
            text: Voices.role || qsTr("Any role")
            horizontalPadding: Theme.gap
            alignment: Text.AlignLeft
            chosen: page.choosing === "role" || Voices.role
            onClicked: page.choose("role")
        }
        TouchButton {
            id: topic

            objectName: "voices.topic"
            width: filters.cell
            height: Math.max(implicitHeight, filters.high)
            lines: 2
            kicker: qsTr("Choose a topic")
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

    FaceText {
        width: parent.width
        standing: Voices.state
        empty: Voices.named + Voices.unnamed === 0
    }
}
