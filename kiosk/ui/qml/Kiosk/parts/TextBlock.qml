// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// A paragraph of ours. Words of the glossary are underlined, and a touch on one explains it below; where the same is told
// in plain words, too, they take its place.
Item {
    id: block

    required property string text
    required property string plain
    property bool inPlain: false
    // The term that is explained, by its address.
    property string opened
    readonly property var mentions: Glossary.mentions(words.text, Navigator.address, Glossary.version)
    readonly property var explained: mentions.find(mention => mention.address === opened) ?? null

    signal reached(Item item)

    // The one that is touched again is closed.
    function explain(address: string): void {
        opened = opened === address ? "" : address;
        panel.layOut();
        lines.forceLayout();
        reached(opened ? panel : words);
    }

    implicitHeight: lines.height + Theme.px(32)
    onTextChanged: opened = ""

    Column {
        id: lines

        width: parent.width
        spacing: Theme.px(24)

        Paragraph {
            id: words

            width: parent.width
            text: block.inPlain ? block.plain : block.text

            MentionMarks {
                anchors.fill: parent
                text: words
                mentions: block.mentions
                opened: block.opened
                onReached: item => block.reached(item)
                onTouched: address => block.explain(address)
            }
        }
        TermPanel {
            id: panel

            width: parent.width
            visible: block.explained !== null
            title: block.explained?.title ?? ""
            meaning: block.explained?.meaning ?? ""
            onReached: item => block.reached(item)
            onOpened: Navigator.open(block.opened)
            onClosed: block.explain(block.opened)
        }
        TouchButton {
            id: button

            objectName: "text.plain"
            visible: block.plain
            text: qsTr("In plain words")
            chosen: block.inPlain
            checkable: true
            checked: block.inPlain
            Accessible.role: Accessible.CheckBox
            onVisualFocusChanged: if (visualFocus)
                block.reached(button)
            onClicked: {
                block.opened = "";
                block.inPlain = !block.inPlain;
                lines.forceLayout();
                block.reached(block);
            }
        }
    }
}
