// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// That the house closes, or a screening begins, for a visitor who does something else. It takes no touch.
Rectangle {
    id: notice

    // A screen reader says it three times in the last minute, and not each second.
    readonly property int spoken: [0, 10, 30].find(left => Hours.left <= left) ?? 60

    function line(left: int): string {
        if (Hours.screening)
            return qsTr("The screening “%1” begins in %n second(s), here on this screen.", "", left).arg(Hours.screening);
        if (left > 0)
            return qsTr("The house closes in %n second(s).", "", left);
        return qsTr("The house closes at %1.").arg(Hours.closes);
    }

    objectName: "hours.notice"
    implicitHeight: words.height
    color: Theme.raised
    border.width: Theme.thin
    border.color: Theme.hairline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: line(spoken)

    PlainText {
        id: words

        objectName: "hours.line"
        width: parent.width
        padding: Theme.px(24)
        text: notice.line(Hours.left)
        horizontalAlignment: Text.AlignHCenter
        font.weight: Font.Medium
        font.pixelSize: Theme.label
        font.features: ({ tnum: 1 })
        maximumLineCount: 3
        Accessible.ignored: true
    }
}
