// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Kiosk
import Kiosk.Bridges
import Kiosk.Film

// What is looked at of a playlist, small, silent until somebody wants to hear it, and what makes it go on: below the
// picture, or beside one that is to be low (most: how high).
Flow {
    id: preview

    property int most: Theme.px(430)
    readonly property bool beside: picture.width < width * 0.7

    spacing: StaffTheme.grid

    Column {
        id: shown

        width: preview.beside ? picture.width : parent.width
        spacing: StaffTheme.grid

        Rectangle {
            id: picture

            objectName: "playlist.picture"
            width: Math.min(preview.width, Math.round(preview.most / 9 * 16))
            height: Math.round(width / 16 * 9)
            color: Theme.ground
            Accessible.role: Accessible.Graphic
            Accessible.name: PlaylistPreview.title

            Loader {
                readonly property real shape: PlaylistPreview.aspect

                anchors.centerIn: parent
                width: Math.min(parent.width, Math.round(parent.height * shape))
                height: Math.min(parent.height, Math.round(parent.width / shape))
                // It has to be there before its first picture, which comes as large as it is.
                visible: PlaylistPreview.pictured && !PlaylistPreview.card
                sourceComponent: PlaylistPreview.software ? painted : shaded
            }
            PlainText {
                anchors.centerIn: parent
                width: parent.width - 2 * StaffTheme.gap
                height: Math.min(implicitHeight, parent.height - StaffTheme.gap)
                visible: text
                text: PlaylistPreview.card || PlaylistPreview.fault
                font.family: Theme.serif
                font.pixelSize: StaffTheme.body
                horizontalAlignment: Text.AlignHCenter
            }
        }
        StaffText {
            objectName: "playlist.picture.title"
            width: parent.width
            text: PlaylistPreview.on ? [PlaylistPreview.title, [PlaylistPreview.time, PlaylistPreview.length].filter(part => part).join(" / ")].filter(part => part).join(" · ") : qsTr("Nothing is played here now.")
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
            maximumLineCount: 2
        }
    }

    Component {
        id: painted

        SoftwareFilm {
            screen: PlaylistPreview.screen
        }
    }
    Component {
        id: shaded

        VideoOutput {
            fillMode: VideoOutput.Stretch
            Component.onCompleted: PlaylistPreview.attach(videoSink)
        }
    }

    Flow {
        width: preview.beside ? preview.width - shown.width - preview.spacing : preview.width
        spacing: StaffTheme.grid

        Repeater {
            model: PlaylistPreview.listed || !PlaylistPreview.on ? [-10, 10] : [-10, -1, 1, 10]

            StaffButton {
                required property int modelData

                objectName: "playlist.picture.skip." + modelData
                text: (modelData < 0 ? "−" : "+") + qsTr("%1 s").arg(Math.abs(modelData))
                enabled: PlaylistPreview.pictured
                onClicked: PlaylistPreview.skip(modelData)
            }
        }
        StaffButton {
            objectName: "playlist.picture.play"
            text: !PlaylistPreview.on ? qsTr("Play from the beginning") : PlaylistPreview.playing ? qsTr("Pause") : qsTr("Go on")
            onClicked: {
                if (PlaylistPreview.on)
                    PlaylistPreview.pause(PlaylistPreview.playing);
                else
                    PlaylistPreview.play(0);
            }
        }
        StaffButton {
            objectName: "playlist.picture.sound"
            visible: PlaylistPreview.on
            text: PlaylistPreview.sound ? qsTr("Sound off") : qsTr("Sound on")
            onClicked: PlaylistPreview.hear(!PlaylistPreview.sound)
        }
        StaffButton {
            objectName: "playlist.picture.before"
            visible: PlaylistPreview.listed
            text: qsTr("Item before")
            onClicked: PlaylistPreview.turn(-1)
        }
        StaffButton {
            objectName: "playlist.picture.next"
            visible: PlaylistPreview.listed
            text: qsTr("Next item")
            onClicked: PlaylistPreview.turn(1)
        }
        StaffButton {
            objectName: "playlist.picture.close"
            visible: preview.beside
            text: qsTr("Close the picture")
            onClicked: PlaylistPreview.rest()
        }
    }
}
