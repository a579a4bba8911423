// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A picture as large as the screen, which can be enlarged and moved; its credit below. The whole of it is shown at first.
FocusScope {
    id: viewer

    property string picture
    property string title
    property string credit

    signal closed

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ZoomPane {
        id: pane

        objectName: "viewer.pane"
        x: Theme.margin
        y: Theme.px(136)
        width: parent.width - 2 * x
        height: foot.y - Theme.px(24) - y
        focus: true
        // So that at its largest each point of the picture is four of the screen's.
        natural: Qt.size(Math.max(1, image.implicitWidth), Math.max(1, image.implicitHeight))
        most: Math.max(4, fits)
        Accessible.role: Accessible.Graphic
        Accessible.name: viewer.title

        readonly property real fits: Math.min(width / natural.width, height / natural.height)

        Image {
            id: image

            width: implicitWidth * pane.zoom
            height: implicitHeight * pane.zoom
            source: viewer.picture
            asynchronous: true
            cache: false
            smooth: !pane.moving
            Accessible.ignored: true
        }
    }
    PlainText {
        anchors.centerIn: pane
        width: Math.min(pane.width, Theme.px(900))
        visible: image.status === Image.Error
        text: qsTr("The picture cannot be shown at present.")
        horizontalAlignment: Text.AlignHCenter
    }

    TouchButton {
        objectName: "viewer.close"
        x: Theme.margin
        y: Theme.px(40)
        text: qsTr("Close the picture")
        onClicked: viewer.closed()
    }

    Item {
        id: foot

        readonly property bool stacked: Stage.portrait

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(40)
        width: parent.width - 2 * x
        height: stacked ? credit.height + Theme.gap + tools.height : Math.max(credit.height, tools.height)

        PlainText {
            id: credit

            width: foot.stacked ? parent.width : parent.width - tools.width - Theme.px(48)
            anchors.bottom: foot.stacked ? undefined : parent.bottom
            text: viewer.credit
            color: Theme.muted
            font.pixelSize: Theme.small
            maximumLineCount: 4
        }
        Row {
            id: tools

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            spacing: Theme.gap

            TouchButton {
                objectName: "viewer.closer"
                text: qsTr("Closer")
                enabled: !pane.isLargest
                onClicked: pane.step(1.6)
            }
            TouchButton {
                objectName: "viewer.further"
                text: qsTr("Further away")
                enabled: !pane.isWhole
                onClicked: pane.step(1 / 1.6)
            }
            TouchButton {
                objectName: "viewer.whole"
                text: qsTr("Whole picture")
                enabled: !pane.isWhole
                onClicked: pane.showWhole()
            }
        }
    }
}
