// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// A label on the timeline: a moment below its line, which is as long as its date is inexact, or several that stand too near
// to each other. It is used again and again for others.
T.AbstractButton {
    id: mark

    required property string key
    required property string address
    required property string title
    required property string note
    required property int count
    required property real start
    required property real end
    required property int band
    required property int row
    required property real rank
    required property bool film
    required property bool under
    required property var gaps
    required property bool told
    required property bool shown

    // Pixels a day, and what of the axis is in sight, in pixels.
    property real dayWidth: 1
    property real inSightFrom: 0
    property real inSightTo: 0
    readonly property bool crowd: count > 1
    readonly property real begin: Math.round(start * dayWidth)
    readonly property real stretch: Math.max(Theme.px(6), Math.round((end - start) * dayWidth))
    // What the lines take: its own, and one that passes over it.
    readonly property real headroom: Theme.px(9)
    // A neighbour may push it out of sight.
    readonly property bool legible: x + width / 2 > inSightFrom
    readonly property color ink: down ? Theme.ground : Theme.paper

    // It shows something else, or nothing any more. visibly: for who uses a keyboard.
    signal lost(visibly: bool)

    // Along its line, where there is room: at the edge of what is in sight, unless another label of its row follows there.
    function held(): real {
        let room = gaps.length - 2;
        while (room > 0 && gaps[room] * dayWidth > inSightFrom)
            room -= 2;
        return Math.max(begin, Math.min(inSightFrom, Math.round(gaps[room + 1] * dayWidth) - width - Theme.gap));
    }

    objectName: crowd ? "timeline." + key : "entry." + key
    // As long as its line is in sight, so is its label.
    x: begin < inSightFrom && visible && gaps.length > 1 ? held() : begin
    visible: shown && begin < inSightTo && begin + stretch > inSightFrom
    focusPolicy: Qt.ClickFocus
    text: crowd ? qsTr("%n moments", "", count) : title
    Accessible.name: [text, note].filter(part => part).join(", ")
    Accessible.description: told ? qsTr("The film tells of it where it is now.") : ""
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onKeyChanged: if (activeFocus)
        lost(visualFocus)
    onShownChanged: if (!shown && activeFocus)
        lost(visualFocus)
    onClicked: crowd ? Timeline.open(key) : Navigator.open(address)

    background: Item {
        // Under its words no tick goes through them. That of several ends with them, as it is no stretch of time.
        Rectangle {
            y: !mark.crowd ? mark.headroom : mark.under ? Theme.px(5) : 0
            visible: mark.legible
            width: mark.down ? parent.width : words.x + Math.max(words.contentWidth, date.visible ? date.contentWidth : 0) + Theme.px(mark.crowd ? 16 : 6)
            height: parent.height - y
            color: mark.down ? Theme.paper : mark.crowd ? Theme.raised : mark.film ? Theme.raised : Theme.ground
            border.color: Theme.muted
            border.width: mark.crowd ? Theme.thin : 0
        }
        FocusRing {
            around: parent
            anchors.margins: 0
            visible: mark.visualFocus
        }
    }

    contentItem: Item {
        Rectangle {
            x: mark.begin - mark.x
            width: Theme.thin
            height: parent.height
            color: mark.told ? Theme.stamp : Theme.length
        }
        // Below a line that passes over it.
        Rectangle {
            x: mark.begin - mark.x
            y: mark.under ? mark.headroom - height : 0
            width: mark.stretch
            height: Theme.px(4)
            color: mark.told ? Theme.stamp : Theme.paper
        }
        PlainText {
            id: words

            x: Theme.px(12)
            y: mark.crowd && !mark.under ? Math.max(Theme.px(4), Math.round(parent.height / 2 - height)) : Theme.px(7)
            visible: mark.legible
            width: parent.width - x - Theme.px(4)
            text: mark.text
            color: mark.ink
            font.family: mark.crowd ? Theme.sans : Theme.serif
            font.pixelSize: Theme.small
            maximumLineCount: 2
            lineHeight: 0.88
            Accessible.ignored: true
        }
        PlainText {
            id: date

            x: words.x
            y: words.y + words.height - Theme.px(4)
            width: words.width
            visible: words.visible && words.lineCount === 1
            // What cannot be seen is not laid out either: it costs as much as what can, for each label at each step.
            text: visible ? mark.note : ""
            color: mark.down ? Theme.ground : Theme.muted
            font.pixelSize: Theme.small
            // Latvian dates are long.
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.text(20)
            wrapMode: Text.NoWrap
            lineHeight: 0.88
            Accessible.ignored: true
        }
    }
}
