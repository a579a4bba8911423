// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A list of what is known about the film.
Page {
    id: page

    property alias noteLines: blocks.noteLines

    Blocks {
        id: blocks

        anchors.fill: parent
        name: page.objectName
        indent: page.indent
    }
}
