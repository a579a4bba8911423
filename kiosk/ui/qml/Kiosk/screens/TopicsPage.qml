// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kiosk

// What the film is about.
ListPage {
    objectName: "topics"
    // There are many: so that more of them are seen at once, the rest of what is said of each stands on its card.
    noteLines: 1
    title: qsTr("Topics")
    note: qsTr("What the film is about, in our words.")
}
