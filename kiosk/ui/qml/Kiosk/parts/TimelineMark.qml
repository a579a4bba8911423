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
    required property bool free
    required property bool told
    required property bool shown

    // Pixels a day, and what of the axis is in sight, in pixels.
    property real dayWidth: 1
    property real inSightFrom: 0
    property real inSightTo: 0

    readonly property bool crowd: count > 1
    readonly property real begin: Math.round(start * dayWidth)
    readonly property real stretch: Math.max(Theme.px(6), Math.round((end - start) * dayWidth))
    readonly property color ink: down ? Theme.ground : Theme.paper

    // It shows something else, or nothing any more.
    signal lost

    objectName: crowd ? "timeline." + key : "entry." + key
    // A long line keeps its label in sight.
    x: free ? Math.max(begin, Math.min(inSightFrom, begin + stretch - width)) : begin
    visible: shown && begin < inSightTo && Math.max(x + width, begin + stretch) > inSightFrom
    focusPolicy: Qt.ClickFocus
    text: crowd ? qsTr("%n moments", "", count) : title
    Accessible.name: [text, note].filter(part => part).join(", ")
    Accessible.description: told ? qsTr("The film tells of it where it is now.") : ""
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onKeyChanged: if (activeFocus)
        lost()
    onShownChanged: if (!shown && activeFocus)
        lost()
    onClicked: crowd ? Timeline.open(key) : Navigator.open(address)

    background: Rectangle {
        color: mark.down ? Theme.paper : mark.crowd ? Theme.raised : "transparent"
        border.color: Theme.hairline
        border.width: mark.crowd ? Theme.thin : 0

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
        Rectangle {
            x: mark.begin - mark.x
            width: mark.stretch
            height: Theme.px(6)
            color: mark.told ? Theme.stamp : Theme.paper
        }
        PlainText {
            id: words

            x: Theme.px(12)
            y: Theme.px(6)
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
            x: words.x
            y: words.y + words.height - Theme.px(4)
            width: words.width
            visible: words.lineCount === 1
            text: mark.note
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
