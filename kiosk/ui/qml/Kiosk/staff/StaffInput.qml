// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The text of a StaffField, and what may come into it. Nothing is selected, copied, pasted or dropped here, no menu
// opens, and more than fits does not come in.
TextEdit {
    id: input

    property int most: 200
    property bool several: false

    // The key that ends a line, where there is only one.
    signal ended

    function take(words: string): void {
        insert(cursorPosition, whole(words, Math.max(0, most - length)));
        forceActiveFocus(Qt.OtherFocusReason);
    }

    function erase(): void {
        const before = text.slice(0, cursorPosition);
        // A letter of two halves goes as a whole.
        const width = /[\ud800-\udbff][\udc00-\udfff]$/.test(before) ? 2 : 1;
        remove(Math.max(0, before.length - width), before.length);
        forceActiveFocus(Qt.OtherFocusReason);
    }

    // As much as there is room for, without half a letter.
    function whole(words: string, room: int): string {
        const fitting = words.slice(0, room);
        return /[\ud800-\udbff]$/.test(fitting) ? fitting.slice(0, -1) : fitting;
    }

    // Keys that lead on, of which a text would make signs of its own.
    function leads(event: KeyEvent): bool {
        const forward = event.key === Qt.Key_Tab || !several && event.key === Qt.Key_Down;
        if (!forward && event.key !== Qt.Key_Backtab && (several || event.key !== Qt.Key_Up))
            return false;
        nextItemInFocusChain(forward)?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return true;
    }

    function isTaken(event: KeyEvent): bool {
        if (leads(event))
            return true;
        if (event.key === Qt.Key_Escape && StaffTyping.shown) {
            StaffTyping.hide();
            return true;
        }
        if (!several && [Qt.Key_Return, Qt.Key_Enter].includes(event.key)) {
            ended();
            return true;
        }
        if (event.text < " " || event.text === "\x7f" || length + event.text.length <= most)
            return false;
        // Cut before it comes in: to lay out a million letters takes minutes.
        take(event.text);
        return true;
    }

    focus: true
    activeFocusOnTab: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectByMouse: false
    selectByKeyboard: false
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    color: StaffTheme.ink
    font.family: Theme.sans
    font.pixelSize: StaffTheme.body
    cursorDelegate: Rectangle {
        width: Math.max(2, Theme.px(3))
        color: StaffTheme.ink
        visible: input.cursorVisible
    }
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: several
    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => event.accepted = isTaken(event)
    // Whichever way it came: what is composed on a keyboard comes at once.
    onTextChanged: if (length > most)
        remove(whole(text, most).length, length)
}
