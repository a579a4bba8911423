// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A key. Touched, it leaves the cursor where it is.
TouchButton {
    focusPolicy: Qt.TabFocus
    horizontalPadding: 0
    verticalPadding: 0
}
