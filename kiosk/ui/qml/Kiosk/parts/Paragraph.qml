// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Text of ours whose places can be asked for: see positionToRectangle. Never markup, and nothing in it can be chosen.
TextEdit {
    id: paragraph

    property real lineHeight: 1.25

    function space(): void {
        Glossary.space(textDocument, lineHeight);
    }

    textFormat: TextEdit.PlainText
    readOnly: true
    activeFocusOnPress: false
    activeFocusOnTab: false
    selectByMouse: false
    selectByKeyboard: false
    color: Theme.paper
    font.family: Theme.serif
    font.pixelSize: Theme.text(34)
    wrapMode: TextEdit.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    onTextChanged: space()
    Component.onCompleted: space()
}
