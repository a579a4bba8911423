// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// What is typed in in the staff area, and whether the keyboard on the screen stands below it. That stays when a finger
// goes to a button, which would else move away beneath it.
QtObject {
    id: typing

    property Item field: null
    // Whether it takes several lines.
    property bool lines: false
    property bool shown: false

    signal typed(text: string)
    signal erased
    signal done

    function begin(item: Item, severalLines: bool): void {
        typing.field = item;
        typing.lines = severalLines;
        typing.shown = true;
    }

    // Nothing where another field is typed in by now.
    function end(item: Item): void {
        if (typing.field === item)
            hide();
    }

    function hide(): void {
        typing.shown = false;
        typing.field = null;
    }
}
