// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The search: as one types, what is found stands beside it; in portrait below.
Page {
    id: page

    readonly property real beside: Theme.px(864)
    readonly property real below: Stage.portrait ? field.y + field.height + Theme.px(32) : 0

    property bool typing: true

    objectName: "search"
    title: qsTr("Search")
    Component.onCompleted: results.goBackThere()
    // Letters go to the field, wherever the keyboard is.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            field.erase();
        else if (/^[^\x00-\x20\x7f]/.test(event.text) && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
            field.take(event.text);
        else
            return;
        event.accepted = true;
        field.forceActiveFocus(Qt.OtherFocusReason);
    }

    SearchField {
        id: field

        x: -page.indent
        y: Stage.portrait ? 0 : Theme.px(104)
        width: Stage.portrait ? parent.width : page.beside
        focus: true
        text: Search.query
        onTextChanged: Search.type(text)
        onTouched: page.typing = true
        Keys.onReturnPressed: results.openFirst()
        Keys.onEnterPressed: results.openFirst()
        Keys.onDownPressed: event => event.accepted = results.visible && results.enter()
    }

    SearchWelcome {
        x: results.x
        y: results.y
        width: results.width
        visible: Search.state !== "found"
        onChosen: example => Search.type(example)
    }

    SearchResults {
        id: results

        x: Stage.portrait ? 0 : page.beside + Theme.px(64) - page.indent
        y: page.below
        width: parent.width - x
        height: (Stage.portrait && page.typing ? keyboard.y - Theme.px(24) : parent.height) - y
        visible: Search.state === "found"
    }

    Keyboard {
        id: keyboard

        x: -page.indent
        y: parent.height - height
        width: field.width
        room: parent.height - field.y - field.height - Theme.px(40)
        visible: page.typing
        onTyped: text => field.take(text)
        onErased: field.erase()
        onDismissed: page.typing = false
    }
    TouchButton {
        id: show

        objectName: "keyboard.show"
        x: -page.indent
        y: parent.height - height
        visible: !page.typing
        text: qsTr("Show keyboard")
        onClicked: page.typing = true
    }
}
