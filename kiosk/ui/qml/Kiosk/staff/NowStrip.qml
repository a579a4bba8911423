// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film as a bar, its chapters as segments, with the place it stands at. It only draws.
Item {
    id: strip

    // In milliseconds; from, until: of the part that plays, -1 for all of it.
    property int place: 0
    property int from: -1
    property int until: -1
    readonly property real thickness: Theme.px(12)

    function along(milliseconds: real): real {
        return Film.length > 0 ? Math.min(milliseconds / Film.length, 1) * width : 0;
    }

    implicitHeight: clock.y + clock.height
    Accessible.role: Accessible.StaticText
    Accessible.name: clock.text

    Repeater {
        model: Film.chapters

        Rectangle {
            required property int index
            required property int start
            required property int length

            x: Math.round(strip.along(start))
            y: strip.thickness
            width: Math.max(1, Math.round(strip.along(start + length)) - x - (index < Film.chapterCount - 1 ? Theme.px(3) : 0))
            height: strip.thickness
            color: StaffTheme.hairline
        }
    }
    // A film without chapters has a shape too.
    Rectangle {
        y: strip.thickness
        width: parent.width
        height: strip.thickness
        color: StaffTheme.hairline
        visible: Film.chapterCount === 0
    }
    Rectangle {
        x: Math.round(strip.along(Math.max(0, strip.from)))
        y: strip.thickness
        width: Math.max(Theme.px(6), Math.round(strip.along(strip.until < 0 ? strip.place : strip.until)) - x)
        height: strip.thickness
        color: StaffTheme.edge
    }
    Rectangle {
        x: Math.round(strip.along(strip.place) - width / 2)
        width: Theme.px(6)
        height: 3 * strip.thickness
        color: StaffTheme.stamp
    }
    StaffText {
        id: clock

        y: 3 * strip.thickness + StaffTheme.grid
        text: qsTr("%1 of %2").arg(Say.clock(strip.place)).arg(Say.clock(Film.length))
        font.pixelSize: StaffTheme.small
        font.features: ({ tnum: 1 })
        color: StaffTheme.muted
        Accessible.ignored: true
    }
}
