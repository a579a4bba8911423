// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The words of a pause card, which count when they are kept. typed: what the field begins with. keeps: what its button
// says.
Column {
    id: words

    required property string name
    required property string keeps
    property string typed
    property string error

    signal kept(text: string)

    function clear(): void {
        field.text = "";
    }

    spacing: StaffTheme.gap
    onTypedChanged: field.text = typed

    StaffField {
        id: field

        objectName: words.name
        width: parent.width
        label: qsTr("What the card says")
        note: qsTr("As “The film begins at 11:00.” It stands large on the screen.")
        error: words.error
        most: OpenPlaylist.longestText
        lines: 3
        Component.onCompleted: text = words.typed
    }
    StaffButton {
        objectName: words.name + ".keep"
        text: words.keeps
        enabled: field.text !== words.typed
        onClicked: {
            StaffTyping.end(field);
            words.kept(field.text);
        }
    }
}
