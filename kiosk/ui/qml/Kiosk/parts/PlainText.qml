// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// All text there is. Never markup, whatever is in the data.
Text {
    textFormat: Text.PlainText
    color: Theme.paper
    font.family: Theme.sans
    font.pixelSize: Theme.body
    wrapMode: Text.Wrap
    elide: Text.ElideRight
    lineHeight: 1.08
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
