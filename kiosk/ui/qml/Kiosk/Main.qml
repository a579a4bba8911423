// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridges

// The one window: the film's picture at the bottom, a ground over it where a screen wants one, and the screen.
Window {
    id: root

    // A docent has the film for a group: in place of a visitor's screens.
    readonly property bool taken: Navigator.admits && Staff.furnished && Takeover.active

    flags: Qt.FramelessWindowHint
    color: Theme.ground
    title: Film.title || qsTr("Film kiosk")

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
                source = root.taken ? "staff/DocentPage.qml" : Navigator.source;
            }

            anchors.fill: parent
            focus: true
            enabled: !gate.active && !still.active && !closed.active && !staff.active && !door.active
            onLoaded: arrival.restart()
            Component.onCompleted: arrive()

            Connections {
                target: Navigator
                function onArrived(): void {
                    if (!root.taken)
                        screen.arrive();
                }
            }
            Connections {
                target: root
                function onTakenChanged(): void {
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
            enabled: !staff.active && !door.active
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

        Loader {
            readonly property bool busy: Navigator.screen !== "attract" && Navigator.screen !== "screening" && !root.taken

            // Between the corners of the first line, or below it.
            anchors.horizontalCenter: parent.horizontalCenter
            y: Stage.portrait ? Theme.px(48) + Theme.touch : Theme.gap
            width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1120))
            active: Navigator.admits && busy && Hours.reminds
            source: "parts/HoursNotice.qml"
        }

        Loader {
            id: closed

            anchors.fill: parent
            active: Navigator.admits && Staff.furnished && Closing.closed
            source: "parts/ClosedFace.qml"
            onLoaded: forceActiveFocus()
        }

        Loader {
            id: staff

            anchors.fill: parent
            active: Navigator.admits && Staff.open
            enabled: !examination.wanted
            source: "staff/StaffFrame.qml"
            onLoaded: forceActiveFocus()
            onActiveChanged: if (!active)
                (gate.active ? gate : screen).forceActiveFocus()
        }

        // Over the staff area, to the very edge. Made once and kept: PySide lets go of the window together with an item
        // of ours that has asked for it, as what paints pictures does.
        Loader {
            id: examination

            readonly property bool wanted: Navigator.admits && Staff.furnished && Check.stage === "asking"

            anchors.fill: parent
            active: false
            visible: wanted
            enabled: wanted
            source: "staff/CheckStage.qml"
            onWantedChanged: {
                active = active || wanted;
                (wanted ? examination : staff.active ? staff : gate.active ? gate : screen).forceActiveFocus();
            }
        }

        Loader {
            id: door

            anchors.fill: parent
            active: Navigator.admits && (Door.open || Setup.open)
            source: !Navigator.admits ? "" : Setup.open ? "staff/FirstPin.qml" : "staff/PinPad.qml"
            onLoaded: forceActiveFocus()
            onActiveChanged: if (!active)
                (staff.active ? staff : closed.active ? closed : gate.active ? gate : screen).forceActiveFocus()
        }

        Loader {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            active: Navigator.admits
            source: "staff/CornerMark.qml"
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
