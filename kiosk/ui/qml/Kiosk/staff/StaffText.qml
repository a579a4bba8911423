// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// All text there is in the staff area. Never markup, whatever is in the data.
PlainText {
    color: StaffTheme.ink
    font.pixelSize: StaffTheme.body
    lineHeight: 1.12
}
