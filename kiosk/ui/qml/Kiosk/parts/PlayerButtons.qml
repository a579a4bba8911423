// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridges

// What one does with a film: one row, or three in portrait.
GridLayout {
    id: buttons

    // Six columns in portrait, so that rows of two and of three share the width.
    readonly property bool portrait: Stage.portrait
    readonly property int skip: 10000
    // What each of two, or of three, that share a line is given; 0 where all stand in one.
    readonly property real half: portrait ? Math.floor((width - columnSpacing) / 2) : 0
    readonly property real third: portrait ? Math.floor((width - 2 * columnSpacing) / 3) : 0

    columns: portrait ? 6 : 7
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: portrait

    signal opening(string deck)

    function take(): void {
        pause.forceActiveFocus();
    }

    TouchButton {
        readonly property bool again: Player.before === Player.chapter

        objectName: "player.previous"
        Layout.row: 0
        Layout.column: 0
        Layout.columnSpan: buttons.portrait ? 3 : 1
        Layout.fillWidth: buttons.portrait
        Layout.preferredWidth: buttons.half || Theme.px(248)
        Layout.preferredHeight: pause.implicitHeight
        kicker: again ? "" : qsTr("Chapter before")
        text: again ? qsTr("Start of chapter") : Film.chapterTitles[Player.before] ?? ""
        horizontalPadding: Theme.gap
        alignment: Text.AlignLeft
        visible: Film.chapterCount > 0
        enabled: Player.before >= 0
        onClicked: Player.chapterBefore()
    }
    TouchButton {
        objectName: "player.back10"
        Layout.row: buttons.portrait ? 1 : 0
        Layout.column: buttons.portrait ? 0 : 1
        Layout.columnSpan: buttons.portrait ? 2 : 1
        Layout.fillWidth: buttons.portrait
        Layout.preferredWidth: buttons.third || Theme.px(96)
        Layout.fillHeight: true
        horizontalPadding: Theme.grid
        text: qsTr("−10 s")
        Accessible.name: qsTr("Back 10 seconds")
        onClicked: Player.skip(-buttons.skip)
    }
    TouchButton {
        id: pause

        objectName: "player.pause"
        Layout.row: buttons.portrait ? 1 : 0
        Layout.column: 2
        Layout.columnSpan: buttons.portrait ? 2 : 1
        Layout.fillWidth: buttons.portrait
        Layout.preferredWidth: buttons.third || Theme.px(168)
        horizontalPadding: Theme.gap
        implicitHeight: Math.max(Theme.touch, Theme.px(96))
        focus: true
        font.weight: Font.DemiBold
        font.pixelSize: Theme.body
        text: Player.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: Player.toggle()
    }
    TouchButton {
        objectName: "player.forward10"
        Layout.row: buttons.portrait ? 1 : 0
        Layout.column: buttons.portrait ? 4 : 3
        Layout.columnSpan: buttons.portrait ? 2 : 1
        Layout.fillWidth: buttons.portrait
        Layout.preferredWidth: buttons.third || Theme.px(96)
        Layout.fillHeight: true
        horizontalPadding: Theme.grid
        text: qsTr("+10 s")
        Accessible.name: qsTr("Forward 10 seconds")
        onClicked: Player.skip(buttons.skip)
    }
    TouchButton {
        objectName: "player.next"
        Layout.row: 0
        Layout.column: buttons.portrait ? 3 : 4
        Layout.columnSpan: buttons.portrait ? 3 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: buttons.half || Theme.px(280)
        Layout.fillHeight: true
        kicker: qsTr("Next chapter")
        text: Film.chapterTitles[Player.after] ?? qsTr("None")
        horizontalPadding: Theme.gap
        alignment: Text.AlignLeft
        visible: Film.chapterCount > 0
        enabled: Player.after >= 0
        onClicked: Player.chapterAfter()
    }
    CaptionControl {
        Layout.row: buttons.portrait ? 2 : 0
        Layout.column: buttons.portrait ? 0 : 5
        Layout.columnSpan: buttons.portrait ? 3 : 1
        Layout.fillWidth: buttons.portrait
        Layout.preferredWidth: buttons.half || Theme.px(352)
        Layout.preferredHeight: pause.implicitHeight
        onOpening: buttons.opening("captions")
    }
    VolumeControl {
        Layout.row: buttons.portrait ? 2 : 0
        Layout.column: buttons.portrait ? 3 : 6
        Layout.columnSpan: buttons.portrait ? 3 : 1
        Layout.fillWidth: buttons.portrait
        Layout.preferredWidth: buttons.half || Theme.px(400)
        Layout.preferredHeight: pause.implicitHeight
        onOpening: buttons.opening("sound")
    }
}
