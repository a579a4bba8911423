// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kiosk

// What happened when.
ListPage {
    objectName: "timeline"
    title: qsTr("Timeline")
    note: qsTr("What happened when, no more exactly than it is known.")
}
