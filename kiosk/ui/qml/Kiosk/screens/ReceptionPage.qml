// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kiosk

// How the film was taken.
ListPage {
    objectName: "reception"
    title: qsTr("Reactions")
    note: qsTr("Praise, criticism and mixed views side by side, each with its source: here in our words, in theirs when touched. In alphabetical order. The kiosk takes no side.")
}
