// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kiosk

// Who is quoted, and the witnesses without a name.
ListPage {
    objectName: "voices"
    title: qsTr("Voices")
    note: qsTr("People whom our sources quote, and witnesses they do not name. Touch a name for their words.")
}
