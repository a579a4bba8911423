// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridges

// The one window: the film's picture at the bottom, a ground over it where a screen wants one, and the screen.
Window {
    id: root

    flags: Qt.FramelessWindowHint
    color: Theme.ground
    title: Film.title || qsTr("Film kiosk")
    // Who runs the kiosk ends it; no window manager's key does.
    onClosing: close => close.accepted = false

    Binding {
        target: Stage
        property: "window"
        value: Qt.size(root.width, root.height)
    }
    Binding {
        target: Stage
        property: "aspect"
        value: Film.aspect
    }
    Binding {
        target: Stage
        property: "pixelsPerMillimetre"
        value: root.Screen.pixelDensity
    }

    FilmPicture {}

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        visible: opacity > 0
        opacity: Navigator.showsFilm ? 0 : 1

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.arriving
            }
        }
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: Navigator.back()
        Keys.onLeftPressed: step(false)
        Keys.onUpPressed: step(false)
        Keys.onRightPressed: step(true)
        Keys.onDownPressed: step(true)

        function step(forward: bool): void {
            const from = root.activeFocusItem ?? screen;
            from.nextItemInFocusChain(forward)?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }

        Loader {
            id: screen

            // Made anew for each card, so that it begins at its top.
            function arrive(): void {
                const left = item as Item;
                if (left)
                    left.visible = false;
                source = "";
                source = Navigator.source;
            }

            anchors.fill: parent
            focus: true
            enabled: !gate.active && !still.active
            onLoaded: arrival.restart()
            Component.onCompleted: arrive()

            Connections {
                target: Navigator
                function onArrived(): void {
                    screen.arrive();
                }
            }
        }

        Loader {
            id: gate

            anchors.fill: parent
            // Before that there is no Advisories, and no Attendance.
            active: Navigator.admits && Advisories.plays
            source: "parts/FilmGate.qml"
            onLoaded: forceActiveFocus()
            onActiveChanged: if (!active)
                screen.forceActiveFocus()
        }

        Loader {
            id: still

            anchors.fill: parent
            active: Navigator.admits && Attendance.asking !== "quiet"
            source: "parts/StillThere.qml"
            onLoaded: forceActiveFocus()
            onActiveChanged: if (!active)
                (gate.active ? gate : screen).forceActiveFocus()
        }
    }

    NumberAnimation {
        id: arrival

        target: screen.item
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.arriving
    }
}
