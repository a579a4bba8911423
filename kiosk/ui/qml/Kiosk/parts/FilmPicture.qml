// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Kiosk
import Kiosk.Bridges
import Kiosk.Film

// The film's picture, in its own shape. There is one, it never goes away, and so there is never a black moment.
Item {
    id: picture

    objectName: "film.picture"
    x: Stage.film.x
    y: Stage.film.y
    width: Stage.film.width
    height: Stage.film.height
    Accessible.role: Accessible.Graphic
    Accessible.name: Film.title

    Loader {
        anchors.fill: parent
        sourceComponent: Film.software ? painted : shaded
    }

    Component {
        id: painted

        SoftwareFilm {
            screen: Film.screen
        }
    }

    Component {
        id: shaded

        VideoOutput {
            fillMode: VideoOutput.Stretch
            Component.onCompleted: Film.attach(videoSink)
        }
    }
}
