// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The chapters of the film. A tap plays one.
Page {
    id: page

    property int touched: -1
    // The one that was asked for by its address, or -1.
    property int sought: -1

    objectName: "chapters"
    title: qsTr("Chapters")
    note: qsTr("Touch a chapter to play it. The film then goes on to the end.")
    pointed: touched >= 0 ? touched : sought

    TurningPane {
        id: pane

        anchors.fill: parent
        name: page.objectName
        indent: page.indent

        Repeater {
            model: Film.chapters

            ChapterRow {
                id: row

                width: parent?.width ?? 0
                focus: index === 0
                chosen: Navigator.address === "chapter/" + slug
                onVisualFocusChanged: if (visualFocus)
                    pane.reveal(row)
                onPressedChanged: page.touched = pressed ? index : -1
                onPressed: Navigator.press(start)
                onClicked: Navigator.watch(start)
                Component.onCompleted: if (chosen) {
                    page.sought = index;
                    Qt.callLater(pane.reveal, row);
                }
            }
        }
    }
}
