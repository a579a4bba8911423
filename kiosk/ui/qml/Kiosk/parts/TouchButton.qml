// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// A button in words. kicker: a smaller line above them. Pressed, it turns to paper at once.
T.AbstractButton {
    id: button

    property string kicker
    property bool chosen: false
    property bool quiet: false
    property int alignment: Text.AlignHCenter
    // How many its words may take.
    property int lines: 1

    readonly property color ink: !enabled ? Theme.length : down ? Theme.ground : Theme.paper

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.px(24)
    verticalPadding: Theme.px(8)
    focusPolicy: Qt.StrongFocus
    font.family: Theme.sans
    font.weight: Font.Medium
    font.pixelSize: Theme.label
    Accessible.name: kicker ? kicker + ": " + text : text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: button.down ? Theme.paper : button.quiet ? "transparent" : Theme.raised
        border.color: Theme.hairline
        border.width: button.quiet ? 0 : Theme.thin

        FocusRing {
            around: parent
            visible: button.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: Math.max(kicker.implicitWidth, words.implicitWidth)
        implicitHeight: texts.height

        Column {
            id: texts

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                id: kicker

                width: parent.width
                visible: text
                text: button.kicker
                color: button.enabled && !button.down ? Theme.muted : button.ink
                font.pixelSize: Theme.small
                horizontalAlignment: button.alignment
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            PlainText {
                id: words

                width: parent.width
                text: button.text
                color: button.ink
                font: button.font
                horizontalAlignment: button.alignment
                wrapMode: button.lines > 1 ? Text.Wrap : Text.NoWrap
                maximumLineCount: button.lines
                Accessible.ignored: true
            }
        }

        Rectangle {
            x: button.alignment === Text.AlignLeft ? 0 : Math.round((parent.width - width) / 2)
            anchors.bottom: parent.bottom
            width: words.contentWidth
            height: Math.max(2, Theme.px(4))
            color: Theme.stamp
            visible: button.chosen
        }
    }
}
