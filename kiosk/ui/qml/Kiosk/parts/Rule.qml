// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// The line that ends a list.
Rectangle {
    height: Theme.thin
    color: Theme.hairline
}
