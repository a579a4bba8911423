// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridges

// What a docent operates: what a visitor has at the film, the chapters, holding the picture, and the time that is left.
// While the picture is held nothing else moves it.
FocusScope {
    id: bar

    // Which one stands instead of the bar: "captions", "sound" or "chapters"; "" for none.
    property string deck: ""
    readonly property bool aiming: seek.aimed >= 0
    readonly property string note: {
        if (Takeover.held)
            return qsTr("The picture is held until it is released.");
        if (Takeover.through)
            return qsTr("The film is over and stands at its beginning.");
        const warned = qsTr("“%1”: %2", "chapter, what it shows").arg(Takeover.warned).arg(Takeover.sentence);
        if (Takeover.warned)
            return Takeover.seconds > 0 ? qsTr("In %n second(s):", "what comes then follows", Takeover.seconds) + " " + warned : warned;
        return "";
    }
    readonly property string time: {
        const left = Takeover.ending ? qsTr("%n second(s) left", "", Takeover.left) : qsTr("%n minute(s) left", "", Math.ceil(Takeover.left / 60));
        return qsTr("Taken over until %1, %2", "time of day, how long that is").arg(Takeover.until).arg(left);
    }

    function take(): void {
        if (deck !== "")
            other.forceActiveFocus();
        else if (Takeover.held)
            hold.forceActiveFocus();
        else
            buttons.take();
    }

    function close(): void {
        deck = "";
        take();
    }

    height: deck === "" ? lines.height : other.height
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Taken over for a group")

    Column {
        id: lines

        width: parent.width
        spacing: Theme.gap
        visible: bar.deck === ""

        PlainText {
            objectName: "docent.note"
            width: parent.width
            visible: text
            text: bar.note
            font.pixelSize: Theme.label
            Accessible.role: Accessible.AlertMessage
        }

        Item {
            width: parent.width
            height: Stage.portrait ? others.y + others.height : Math.max(titles.height, others.height)

            Column {
                id: titles

                width: Stage.portrait ? parent.width : parent.width - others.width - Theme.px(24)
                anchors.verticalCenter: Stage.portrait ? undefined : parent.verticalCenter

                PlainText {
                    objectName: "docent.time"
                    width: parent.width
                    text: bar.time
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    font.features: ({ tnum: 1 })
                }
                PlainText {
                    width: parent.width
                    text: Film.chapterTitles[Player.chapter] ?? Film.title
                    font.family: Theme.serif
                    font.pixelSize: Theme.entry
                    maximumLineCount: Stage.portrait ? 2 : 1
                    Accessible.role: Accessible.Heading
                }
            }

            RowLayout {
                id: others

                anchors.right: parent.right
                anchors.verticalCenter: Stage.portrait ? undefined : parent.verticalCenter
                y: Stage.portrait ? titles.height + Theme.gap : 0
                width: Stage.portrait ? parent.width : implicitWidth
                spacing: Theme.gap

                TouchButton {
                    objectName: "docent.chapters"
                    Layout.fillWidth: Stage.portrait
                    horizontalPadding: Theme.gap
                    visible: Film.chapterCount > 0
                    enabled: !Takeover.held
                    text: qsTr("Chapters")
                    onClicked: bar.deck = "chapters"
                }
                TouchButton {
                    id: hold

                    objectName: "docent.hold"
                    Layout.fillWidth: Stage.portrait
                    horizontalPadding: Theme.gap
                    text: Takeover.held ? qsTr("Release the picture") : qsTr("Hold the picture")
                    chosen: Takeover.held
                    checkable: true
                    checked: chosen
                    Accessible.role: Accessible.CheckBox
                    onClicked: Takeover.hold(!Takeover.held)
                }
                TouchButton {
                    objectName: "docent.extend"
                    Layout.fillWidth: Stage.portrait
                    horizontalPadding: Theme.gap
                    text: qsTr("10 minutes more")
                    onClicked: Takeover.extend()
                }
                TouchButton {
                    objectName: "docent.end"
                    Layout.fillWidth: Stage.portrait
                    horizontalPadding: Theme.gap
                    text: qsTr("End", "of a docent's takeover")
                    onClicked: Takeover.end()
                }
            }
        }

        PlayerButtons {
            id: buttons

            width: parent.width
            focus: true
            enabled: !Takeover.held
            onOpening: deck => bar.deck = deck
        }

        SeekBar {
            id: seek

            width: parent.width
            enabled: !Takeover.held
        }
    }

    Loader {
        id: other

        width: parent.width
        sourceComponent: bar.deck === "captions" ? captions : bar.deck === "sound" ? sound : bar.deck === "chapters" ? chapters : null
        onLoaded: forceActiveFocus()
    }

    Component {
        id: captions

        CaptionsPanel {
            focus: true
            onDone: bar.close()
        }
    }
    Component {
        id: sound

        SoundPanel {
            focus: true
            onDone: bar.close()
        }
    }
    Component {
        id: chapters

        DocentChapters {
            focus: true
            onDone: bar.close()
        }
    }
}
