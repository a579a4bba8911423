// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kiosk

// Documents, photographs and footage that the film shows.
ListPage {
    objectName: "exhibits"
    title: qsTr("Exhibits")
    note: qsTr("Documents, photographs and footage that the film shows, as far as our sources tell of them.")
}
