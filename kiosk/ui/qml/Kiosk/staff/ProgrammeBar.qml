// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The day from left to right: what is on, and the stamp-red line of now. Above it the moment that is looked at and when
// doors open, below it the hours and the latest starts. A finger or the arrows of a keyboard choose what is looked at.
FocusScope {
    id: bar

    readonly property real flag: Theme.px(40)
    readonly property real thickness: Theme.px(72)
    readonly property real tick: Theme.px(10)

    function along(place: real): real {
        return Math.round(place * width);
    }

    function step(from: int, by: int): void {
        const next = segments.itemAt(from + by) as ProgrammeSegment;
        if (!next)
            return;
        next.forceActiveFocus(by > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        StaffProgramme.look(next.start);
    }

    objectName: "staff.programme.bar"
    implicitHeight: flag + thickness + tick + hours.height
    Accessible.role: Accessible.Grouping
    Accessible.name: StaffProgramme.dayShown

    Item {
        id: track

        y: bar.flag
        width: parent.width
        height: bar.thickness

        Repeater {
            id: segments

            model: StaffProgramme.entries

            ProgrammeSegment {
                onStepped: by => bar.step(index, by)
            }
        }
    }

    Item {
        id: hours

        y: bar.flag + bar.thickness + bar.tick
        width: parent.width
        height: Math.ceil(StaffTheme.small * 1.2)
    }
    Repeater {
        model: StaffProgramme.marks

        Item {
            id: mark

            required property real place
            required property string kind
            required property string label

            Rectangle {
                x: Math.min(bar.width - width, bar.along(mark.place))
                y: mark.kind === "doors" ? bar.flag - 2 * bar.tick : bar.flag + bar.thickness
                width: mark.kind === "hour" ? StaffTheme.thin : Theme.px(6)
                height: mark.kind === "hour" ? bar.tick : 2 * bar.tick
                color: mark.kind === "hour" ? StaffTheme.edge : StaffTheme.ink
            }
            StaffText {
                x: Math.max(0, Math.min(bar.width - width, Math.round(bar.along(mark.place) - width / 2)))
                y: hours.y
                visible: text
                text: mark.kind === "hour" ? mark.label : ""
                color: StaffTheme.muted
                font.pixelSize: StaffTheme.small
                font.features: ({ tnum: 1 })
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Rectangle {
        x: bar.along(StaffProgramme.now) - width / 2
        y: bar.flag - bar.tick
        width: Theme.px(6)
        height: bar.thickness + 2 * bar.tick
        color: StaffTheme.stamp
        visible: StaffProgramme.now >= 0
    }
    Rectangle {
        x: bar.along(StaffProgramme.asked) - width / 2
        y: bar.flag - bar.tick
        width: Theme.px(6)
        height: bar.thickness + bar.tick
        color: StaffTheme.ink
        // To be seen on a screening, too.
        border.color: StaffTheme.raised
        border.width: Math.max(1, Theme.px(1))
        visible: StaffProgramme.asked >= 0 && StaffProgramme.asked !== StaffProgramme.now
    }
    Rectangle {
        x: Math.max(0, Math.min(bar.width - width, Math.round(bar.along(StaffProgramme.asked) - width / 2)))
        width: time.implicitWidth + StaffTheme.gap
        height: bar.flag - bar.tick
        color: StaffTheme.ink
        visible: StaffProgramme.asked >= 0

        StaffText {
            id: time

            anchors.centerIn: parent
            text: StaffProgramme.askedTime
            color: StaffTheme.raised
            font.pixelSize: StaffTheme.small
            font.features: ({ tnum: 1 })
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => StaffProgramme.touch(mouse.x / width)
        onPositionChanged: mouse => StaffProgramme.touch(mouse.x / width)
    }
}
