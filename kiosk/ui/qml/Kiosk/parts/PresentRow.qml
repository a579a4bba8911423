// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridges

// People or topics of this second, each a way to its card: some of them at once, the others behind a button.
RowLayout {
    id: line

    required property string name
    required property string title
    required property real room
    property alias entries: all.model
    // Each keeps so much of its name that it can be told from the others.
    readonly property int most: room < Theme.px(800) ? 2 : 3
    property int first: 0

    width: Math.min(implicitWidth, room)
    height: Theme.touch
    spacing: Theme.gap

    PlainText {
        visible: all.count > 0
        text: line.title
        color: Theme.muted
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
    }

    Repeater {
        id: all

        onCountChanged: line.first = 0

        TouchButton {
            required property int index
            required property string address
            required property string note
            required property string title

            objectName: "entry." + address
            Layout.fillWidth: true
            // Whole pixels, else the last letters may have none.
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), Theme.px(160))
            Layout.preferredHeight: Theme.touch
            horizontalPadding: Theme.gap
            visible: index >= line.first && index < line.first + line.most
            text: note ? title + " – " + note : title
            Accessible.name: line.title + ": " + text
            onClicked: Navigator.open(address)
        }
    }

    TouchButton {
        objectName: line.name + ".more"
        Layout.preferredHeight: Theme.touch
        horizontalPadding: Theme.gap
        visible: all.count > line.most
        text: qsTr("More")
        Accessible.name: line.title + ": " + text
        onClicked: line.first = line.first + line.most < all.count ? line.first + line.most : 0
    }
}
