// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What a visitor said, and what came of it.
FocusScope {
    id: row

    required property int index
    required property int key
    required property string head
    required property string about
    required property string text
    required property string settled

    property bool settling: false
    property bool reopening: false

    signal reached

    height: Math.max(words.height, buttons.height) + 2 * StaffTheme.gap
    onSettledChanged: settling = reopening = false

    Column {
        id: words

        y: StaffTheme.gap
        width: parent.width - buttons.width - StaffTheme.margin
        spacing: Theme.px(4)

        StaffText {
            width: parent.width
            text: row.head
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
        }
        StaffText {
            width: parent.width
            text: row.about
            font.weight: Font.Medium
            maximumLineCount: 3
        }
        StaffText {
            width: parent.width
            text: row.text
        }
        StaffText {
            width: parent.width
            visible: row.settled
            text: qsTr("Settled: %1").arg(row.settled)
            color: StaffTheme.good
        }
        StaffText {
            width: parent.width
            visible: row.reopening && text
            text: StaffCards.refused
            color: StaffTheme.ill
            Accessible.role: Accessible.AlertMessage
        }
        Loader {
            id: outcome

            width: parent.width
            active: row.settling
            visible: active
            onLoaded: (item as StaffField).begin(0, 0)
            sourceComponent: StaffField {
                objectName: "staff.cards.outcome"
                label: qsTr("What came of it")
                error: StaffCards.refused
                most: StaffCards.longestReason
                onAccepted: text => {
                    if (text.trim())
                        StaffCards.settle(row.key, text.trim());
                }
            }
        }
    }

    Column {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: StaffTheme.grid
        y: StaffTheme.gap
        spacing: StaffTheme.grid

        StaffButton {
            objectName: "staff.cards.settle." + row.key
            anchors.right: parent?.right
            visible: !row.settled
            focus: !row.settled
            text: row.settling ? qsTr("Not now") : qsTr("Settle")
            Accessible.description: row.about
            onClicked: row.settling = !row.settling
            onVisualFocusChanged: if (visualFocus)
                row.reached()
        }
        StaffButton {
            readonly property StaffField field: outcome.item as StaffField

            objectName: "staff.cards.outcome.keep"
            anchors.right: parent?.right
            visible: row.settling
            text: qsTr("Keep")
            first: true
            enabled: (field?.text.trim() ?? "") !== "" && !StaffCards.busy
            onClicked: field.end()
        }
        StaffButton {
            objectName: "staff.cards.reopen." + row.key
            anchors.right: parent?.right
            visible: row.settled
            focus: row.settled
            text: qsTr("Open again")
            enabled: !StaffCards.busy
            Accessible.description: row.about
            onClicked: {
                row.reopening = true;
                StaffCards.reopen(row.key);
            }
            onVisualFocusChanged: if (visualFocus)
                row.reached()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: StaffTheme.thin
        color: StaffTheme.hairline
    }
}
