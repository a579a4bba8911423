// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Kiosk.Bridges
import Kiosk.Film

// What the opening check plays, in its own shape.
Item {
    id: picture

    objectName: "staff.check.picture"
    Accessible.role: Accessible.Graphic
    Accessible.name: Check.called

    Loader {
        readonly property real shape: Check.aspect

        anchors.centerIn: parent
        width: Math.min(parent.width, Math.round(parent.height * shape))
        height: Math.min(parent.height, Math.round(parent.width / shape))
        sourceComponent: Check.software ? painted : shaded
    }

    Component {
        id: painted

        SoftwareFilm {
            screen: Check.screen
        }
    }

    Component {
        id: shaded

        VideoOutput {
            fillMode: VideoOutput.Stretch
            Component.onCompleted: Check.attach(videoSink)
        }
    }
}
