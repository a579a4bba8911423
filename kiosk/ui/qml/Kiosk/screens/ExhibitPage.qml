// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// An exhibit: what it is and its picture at the head, where there is one that can be shown; all that is known of it below.
Page {
    id: page

    // What is disturbing is not on the screen before the visitor wants it to be.
    readonly property bool asked: Advisories.sentence !== "" && !Advisories.plays
    readonly property bool ready: Reading.state === "ready" && !asked

    objectName: "card"
    enabled: !viewer.active
    kicker: Reading.kicker
    title: Reading.title
    titleSize: Theme.px(title.length > 80 ? 40 : 48)
    sink: Theme.px(144)
    note: Reading.note
    pointed: Reading.at >= 0 ? Film.chapterAt(Reading.at) : -1

    tools: ExhibitPlate {
        id: plate

        width: Stage.portrait ? parent?.width ?? 0 : Theme.px(560)
        tallest: Theme.px(Stage.portrait ? 480 : 220)
        visible: page.ready
        picture: page.ready ? Exhibit.picture : ""
        credit: Exhibit.credit
        onOpened: viewer.active = true
    }

    Blocks {
        anchors.fill: parent
        name: page.objectName
        indent: page.indent
        focus: true
    }

    Loader {
        id: viewer

        // Beside the page, which is not to be touched meanwhile.
        parent: page.parent
        anchors.fill: parent
        active: false
        onLoaded: forceActiveFocus()
        onActiveChanged: if (!active)
            Qt.callLater(plate.take)

        sourceComponent: PictureViewer {
            picture: Exhibit.picture
            title: page.title
            credit: Exhibit.credit
            focus: true
            onClosed: viewer.active = false
        }
    }
    // What was open is gone with what it showed.
    Connections {
        target: Exhibit
        function onPictureChanged(): void {
            viewer.active = false;
        }
    }
}
