// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The chapters as visitors have them, and below each what it shows that is hard to see: a docent is told and not asked.
FocusScope {
    id: chapters

    signal done

    implicitHeight: lines.height

    Column {
        id: lines

        width: parent.width
        spacing: Theme.gap

        ChapterRail {
            id: rail

            width: parent.width
            focus: true
            onDone: chapters.done()
        }
        Row {
            spacing: Theme.gap

            Repeater {
                model: Film.chapters

                PlainText {
                    required property int index
                    required property string slug
                    required property string advisory
                    readonly property int place: rail.offered.indexOf(index)

                    objectName: "docent.advisory." + slug
                    width: Math.floor((chapters.width - (rail.columns - 1) * Theme.gap) / rail.columns)
                    visible: place >= rail.first && place >= 0 && place < rail.first + rail.columns
                    text: advisory
                    font.pixelSize: Theme.small
                    maximumLineCount: 4
                }
            }
        }
    }
}
