// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kiosk

// How the film was taken.
ListPage {
    objectName: "reception"
    title: qsTr("Reception")
    note: qsTr("How the film was received: praise, criticism and mixed views, each with its source. Within each kind the order is that of the alphabet. The kiosk takes no side.")
}
