// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// What a rule or special day is called. kept: as the form has it.
StaffField {
    id: field

    property string kept

    objectName: "schedule.title"
    label: qsTr("Title")
    most: StaffSchedule.longestTitle
    onKeptChanged: if (text !== kept)
        text = kept
    onTextChanged: if (text !== kept)
        StaffSchedule.put("title", text)
    Component.onCompleted: text = kept
}
