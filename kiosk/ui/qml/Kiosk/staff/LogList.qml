// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The entries of the log under their days. It is turned by a finger, by keys and by what stands around it.
ListView {
    id: list

    readonly property bool turns: contentHeight > height
    readonly property alias glide: glide

    objectName: "staff.log.list"
    clip: true
    // Rows beyond the edge would still be on their way when the page goes, of which Qt complains.
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    currentIndex: -1
    activeFocusOnTab: true
    model: StaffLog.rows
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Log")
    onAtYEndChanged: if (atYEnd && count > 0)
        StaffLog.more()
    Keys.onUpPressed: glide.turn(-1)
    Keys.onDownPressed: glide.turn(1)

    FocusRing {
        parent: list
        around: list
        visible: list.activeFocus
        border.color: StaffTheme.ink
    }

    section.property: "day"
    section.delegate: StaffText {
        required property string section

        width: list.width
        topPadding: StaffTheme.gap
        bottomPadding: StaffTheme.grid
        text: section
        font.family: Theme.serif
        font.weight: Font.Medium
        font.pixelSize: StaffTheme.heading
        Accessible.role: Accessible.Heading
    }

    delegate: LogEntry {
        required property int index

        width: ListView.view.width
        onTakenBack: key => StaffLog.undo(key)
        onReached: list.positionViewAtIndex(index, ListView.Contain)
    }

    footer: StaffText {
        width: list.width
        topPadding: StaffTheme.gap
        text: StaffLog.cut && list.count === StaffLog.count ? qsTr("Only the newest %1 entries are shown. All of them: kiosk log.").arg(StaffLog.most) : ""
        color: StaffTheme.muted
    }

    StaffGlide {
        id: glide

        view: list
    }
}
