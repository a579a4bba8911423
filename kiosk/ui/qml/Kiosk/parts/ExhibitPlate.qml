// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// The picture of an exhibit, small, and who made it; a touch shows it large. An empty frame where there is none to show.
Column {
    id: plate

    // As an address of a file, or "".
    property string picture
    property string credit
    // Of the picture.
    property real tallest: Theme.px(300)

    readonly property bool shown: image.status === Image.Ready

    signal opened

    function take(): void {
        frame.forceActiveFocus();
    }

    spacing: Theme.px(12)

    T.AbstractButton {
        id: frame

        objectName: "exhibit.picture"
        width: parent.width
        height: Math.max(Theme.touch, Math.min(plate.tallest, Math.round(width * image.implicitHeight / Math.max(1, image.implicitWidth))))
        visible: plate.shown
        focusPolicy: Qt.StrongFocus
        text: qsTr("Look at the picture")
        Accessible.name: text
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: plate.opened()

        background: Rectangle {
            color: Theme.raised
            border.color: Theme.hairline
            border.width: Theme.thin

            FocusRing {
                around: parent
                visible: frame.visualFocus
            }
        }
        contentItem: Item {
            Image {
                id: image

                anchors.fill: parent
                anchors.margins: Theme.thin
                source: plate.picture
                sourceSize: Qt.size(Theme.px(952), 0)
                asynchronous: true
                // Another one may have its name tomorrow.
                cache: false
                fillMode: Image.PreserveAspectFit
                horizontalAlignment: Image.AlignLeft
                Accessible.ignored: true
            }
            Rectangle {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.grid
                width: words.width + Theme.px(32)
                height: words.height + Theme.gap
                color: frame.down ? Theme.paper : Theme.ground

                PlainText {
                    id: words

                    anchors.centerIn: parent
                    text: frame.text
                    color: frame.down ? Theme.ground : Theme.paper
                    font.weight: Font.Medium
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Rectangle {
        width: parent.width
        height: none.height + Theme.px(64)
        visible: !plate.shown
        color: Theme.raised
        border.color: Theme.hairline
        border.width: Theme.thin

        PlainText {
            id: none

            anchors.centerIn: parent
            width: parent.width - Theme.px(48)
            text: !plate.picture || image.status === Image.Error ? qsTr("No picture can be shown here. It is described.") : ""
            color: Theme.muted
            font.pixelSize: Theme.small
            lineHeight: 1.2
        }
    }
    PlainText {
        width: parent.width
        visible: plate.shown && text
        text: plate.credit
        color: Theme.muted
        font.pixelSize: Theme.small
        maximumLineCount: 3
    }
}
