// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kiosk

// What the film is about.
ListPage {
    objectName: "topics"
    title: qsTr("Topics")
    note: qsTr("What the film is about, in our words.")
}
