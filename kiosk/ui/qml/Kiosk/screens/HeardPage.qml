// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridges

// A stretch of the film is over, and its last picture stays: what now?
FocusScope {
    id: page

    readonly property int chapter: Film.chapterAt(Stretches.start)
    readonly property bool isPart: chapter >= 0 && (Stretches.start > Film.chapterStart(chapter) || Film.chapterAt(Stretches.end) === chapter)

    objectName: "heard"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    Component.onCompleted: (card.visible ? card : further).forceActiveFocus()

    Scrim {
        width: parent.width
        anchors.bottom: parent.bottom
        height: page.height - panel.y + Theme.px(152)
        visible: !Stage.portrait
    }

    // In portrait they have their corners above the picture; else they keep off it, in the panel's first line.
    BackButton {
        id: back

        y: Stage.portrait ? Theme.px(40) : panel.y + (head.height - height) / 2
    }

    LanguageChoice {
        id: languages

        grounded: Stage.portrait && Stage.film.y < y + height
        y: Stage.portrait ? Theme.px(40) : panel.y + (head.height - height) / 2
    }

    Column {
        id: panel

        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        spacing: Theme.gap

        Item {
            id: head

            x: Stage.portrait ? 0 : back.width + Theme.px(32)
            width: parent.width - x - (Stage.portrait ? 0 : languages.width + Theme.px(32))
            height: titles.height

            Column {
                id: titles

                width: parent.width

                PlainText {
                    width: parent.width
                    text: qsTr("From the film")
                    font.pixelSize: Theme.small
                }
                PlainText {
                    id: title

                    width: parent.width
                    text: Stretches.heard || (page.chapter >= 0 ? Film.chapterTitle(page.chapter) : Film.title)
                    font.family: Theme.serif
                    font.pixelSize: Theme.heading
                    maximumLineCount: Stage.portrait ? 2 : 1
                    Accessible.role: Accessible.Heading
                }
            }
        }

        GridLayout {
            width: parent.width
            columns: Stage.portrait ? 2 : 4
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            // To the card one came from; of whom one has gone on to, to theirs.
            TouchButton {
                id: card

                objectName: "heard.card"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: further.implicitHeight
                visible: Stretches.address || Stretches.card
                alignment: Text.AlignLeft
                kicker: Stretches.address ? qsTr("More about") : qsTr("Back to")
                text: Stretches.address ? Stretches.heard : Stretches.card
                onClicked: Stretches.address ? Navigator.open(Stretches.address) : Navigator.back()
            }
            TouchButton {
                objectName: "heard.chapter"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: further.implicitHeight
                visible: page.isPart
                alignment: Text.AlignLeft
                kicker: qsTr("The whole chapter")
                text: Film.chapterTitle(page.chapter)
                onPressed: Navigator.press(Film.chapterStart(page.chapter))
                onClicked: Navigator.watch(Film.chapterStart(page.chapter))
            }
            TouchButton {
                objectName: "heard.next"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: further.implicitHeight
                visible: Stretches.onward >= 0
                alignment: Text.AlignLeft
                kicker: Stretches.voice ? qsTr("Next voice on this topic") : qsTr("Next place in the film")
                text: Stretches.voice || Say.clock(Stretches.onward)
                onPressed: Navigator.press(Stretches.onward)
                onClicked: Stretches.hearNext()
            }
            TouchButton {
                id: further

                objectName: "heard.further"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Math.max(Theme.touch, Theme.px(96))
                alignment: Text.AlignLeft
                kicker: qsTr("Go on watching")
                text: qsTr("From %1").arg(Say.clock(Stretches.end))
                onPressed: Navigator.press(Stretches.end)
                onClicked: Navigator.watch(Stretches.end)
            }
        }

        FootStrip {
            width: parent.width
            hearText: qsTr("Hear it again")
        }
    }
}
