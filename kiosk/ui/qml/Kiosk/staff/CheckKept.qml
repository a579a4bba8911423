// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Where the last result is: in the kiosk, on paper, or still waiting for either.
Column {
    id: told

    readonly property string kept: {
        if (Check.waiting === 0)
            return "";
        if (Check.fault === "data.full")
            return qsTr("The disk is full: the result waits here, and is written down as soon as there is room. It is lost if the kiosk is switched off before.");
        if (Check.fault !== "")
            return qsTr("The kiosk cannot write the result down now: it waits here, and is lost if the kiosk is switched off before.");
        return "";
    }
    readonly property string printed: {
        if (Check.unprinted === "data.full")
            return qsTr("The page could not be printed: the disk is full.");
        if (Check.unprinted !== "")
            return qsTr("The page could not be printed: the folder for it cannot be written to.");
        return Check.page !== "" ? qsTr("Page to print: %1").arg(Check.page) : "";
    }

    spacing: StaffTheme.grid
    visible: kept !== "" || printed !== ""

    StaffText {
        objectName: "staff.check.kept"
        width: parent.width
        visible: text
        text: told.kept
        color: StaffTheme.ill
        Accessible.role: Accessible.AlertMessage
    }
    StaffText {
        objectName: "staff.check.page"
        width: parent.width
        visible: text
        text: told.printed
        color: Check.unprinted !== "" ? StaffTheme.ill : StaffTheme.muted
        wrapMode: Text.Wrap
    }
}
