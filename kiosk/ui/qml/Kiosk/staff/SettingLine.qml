// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// One setting: what it is, what it is set to, and what is usual. more: what else there is to know of it.
FocusScope {
    id: line

    required property string name
    required property string title
    required property string says
    required property string form
    required property string value
    required property string shown
    required property string usual
    required property bool changed
    required property string fixed
    required property string error
    required property string typed
    required property int most
    required property bool lower
    required property bool higher
    required property var options
    property var more: []

    readonly property string address: "setting." + name
    readonly property bool stacked: Stage.portrait
    readonly property bool open: StaffSettings.ready && !fixed
    readonly property bool written: form === "text"

    // The focus is in it.
    signal entered(item: Item)

    objectName: address
    implicitHeight: Math.max(words.y + words.height, setting.y + setting.height) + StaffTheme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: says
    onActiveFocusChanged: if (activeFocus)
        entered(line)
    Keys.onPressed: event => {
        const up = event.text === "+";
        event.accepted = open && form === "number" && (up || event.text === "-");
        if (event.accepted)
            StaffSettings.step(name, up);
    }

    Rectangle {
        width: parent.width
        height: StaffTheme.thin
        color: StaffTheme.hairline
    }

    Column {
        id: words

        y: StaffTheme.gap
        width: line.stacked ? parent.width : Math.round(parent.width * 0.42) - StaffTheme.margin
        spacing: Theme.px(4)

        StaffText {
            width: parent.width
            text: line.title
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Repeater {
            model: [line.says, ...line.more]

            StaffText {
                required property string modelData
                required property int index

                width: words.width
                topPadding: index === 1 ? StaffTheme.gap : 0
                text: modelData
                color: StaffTheme.muted
                font.pixelSize: StaffTheme.small
            }
        }
    }

    Item {
        id: setting

        x: line.stacked ? 0 : Math.round(parent.width * 0.42)
        y: line.stacked ? words.y + words.height + StaffTheme.gap : StaffTheme.gap
        width: parent.width - x
        height: told.y + told.height

        Loader {
            id: control

            width: parent.width - back.width - StaffTheme.gap
            enabled: line.open
            sourceComponent: line.written ? field : line.form === "number" ? number : line.form === "languages" ? languages : choice
        }
        StaffButton {
            id: back

            objectName: line.address + ".reset"
            anchors.right: parent.right
            width: Math.min(Math.ceil(implicitWidth), Theme.px(232))
            horizontalPadding: StaffTheme.gap
            text: qsTr("Back to usual")
            font.pixelSize: StaffTheme.small
            // Its room stays, so that nothing moves under a finger.
            opacity: line.changed ? 1 : 0
            enabled: line.changed && line.open
            Accessible.ignored: !line.changed
            Accessible.name: qsTr("%1: back to usual (%2)").arg(line.title).arg(line.usual)
            onClicked: StaffSettings.reset(line.name)
        }

        Column {
            id: told

            anchors.top: control.bottom
            anchors.topMargin: Theme.px(4)
            width: parent.width

            StaffText {
                objectName: line.address + ".told"
                width: parent.width
                text: qsTr("Usual: %1").arg(line.usual)
                color: StaffTheme.muted
                font.pixelSize: StaffTheme.small
            }
            StaffText {
                objectName: line.address + ".error"
                width: parent.width
                visible: text
                text: line.fixed || (line.written ? "" : line.error)
                color: line.fixed ? StaffTheme.muted : StaffTheme.ill
                font.pixelSize: StaffTheme.small
                Accessible.role: Accessible.AlertMessage
            }
        }
    }

    Component {
        id: choice

        StaffChoice {
            name: line.address
            label: line.title
            options: line.options
            current: line.value
            onChosen: value => StaffSettings.set(line.name, value)
        }
    }
    Component {
        id: number

        SettingNumber {
            name: line.address
            label: line.title
            shown: line.shown
            lower: line.lower
            higher: line.higher
            onStepped: up => StaffSettings.step(line.name, up)
        }
    }
    Component {
        id: languages

        SettingLanguages {
            name: line.address
            options: line.options
            onChosen: value => StaffSettings.set(line.name, value)
        }
    }
    Component {
        id: field

        SettingText {
            name: line.address
            label: line.title
            typed: line.typed
            value: line.value
            most: line.most
            error: line.error
            onAccepted: text => StaffSettings.set(line.name, text)
        }
    }
}
