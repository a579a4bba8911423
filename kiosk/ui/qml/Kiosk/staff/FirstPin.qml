// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The first start of all: whoever sets the kiosk up chooses the PINs of the staff, or says not now.
FocusScope {
    id: setup

    readonly property string command: "kiosk staff set-pin"
    readonly property bool over: Setup.step === "left"
    readonly property string titled: {
        switch (Setup.step) {
        case "docent":
            return qsTr("Choose a PIN for the docents");
        case "docent_again":
            return qsTr("The docents’ PIN once more");
        case "manager_again":
            return qsTr("The manager’s PIN once more");
        case "left":
            return qsTr("The staff area stays shut");
        case "keeping":
            return qsTr("One moment.");
        default:
            return qsTr("Choose the manager’s PIN");
        }
    }
    readonly property string told: {
        switch (Setup.step) {
        case "manager":
            return [qsTr("This kiosk is new. The PIN opens its staff area: what is shown, how it is set, and whether all is well."), qsTr("Take 6 to 12 digits that nobody would guess, and keep them where only you find them."), qsTr("To use it, hold the mark in the lower left corner of the screen for 3 seconds.")].join("\n\n");
        case "docent":
            return [qsTr("The manager’s PIN is set."), qsTr("With a PIN of their own docents use the staff area, too; only the settings stay with the manager."), qsTr("It can be set later as well, with") + "\n" + setup.command].join("\n\n");
        case "manager_again":
        case "docent_again":
            return qsTr("Type the same digits a second time, so that no slip of a finger locks you out.");
        case "left":
            return [qsTr("No PIN is set, and nobody is asked for one on this screen again."), qsTr("Whoever looks after this machine sets one with") + "\n" + setup.command].join("\n\n");
        default:
            return "";
        }
    }

    function reason(wrong: string): string {
        switch (wrong) {
        case "form":
            return qsTr("A PIN has 6 to 12 digits.");
        case "same":
        case "few":
            return qsTr("Too few different digits: take at least four.");
        case "repeated":
            return qsTr("This PIN repeats itself. Choose another one.");
        case "run":
            return qsTr("This PIN counts up or down. Choose another one.");
        case "pad":
            return qsTr("This PIN follows lines on the pad. Choose another one.");
        case "date":
            return qsTr("This PIN is a date that many here know. Choose another one.");
        case "year":
            return qsTr("This PIN is hardly more than a year. Choose another one.");
        case "unequal":
            return qsTr("The two were not the same. Begin again.");
        case "taken":
            return qsTr("The manager has this PIN. Choose another one.");
        case "unkept":
            return qsTr("The PIN could not be kept: see kiosk doctor.");
        default:
            return "";
        }
    }

    objectName: "setup"
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: [titled, told, message.text].filter(part => part).join(". ")
    Keys.onEscapePressed: Setup.later()
    Keys.onPressed: event => keys.take(event)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 0.6
    }
    // Nothing beneath is touched.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        objectName: "setup.panel"
        anchors.centerIn: parent
        width: parts.width + 2 * StaffTheme.margin
        height: parts.height + 2 * StaffTheme.margin
        color: StaffTheme.ground

        Grid {
            id: parts

            anchors.centerIn: parent
            columns: Stage.portrait ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            columnSpacing: Theme.px(80)
            rowSpacing: Theme.px(40)

            Item {
                width: Theme.px(Stage.portrait ? 820 : 640)
                // What is said never moves the keys.
                height: Math.max(words.height + Theme.px(40) + below.height, Theme.px(Stage.portrait ? 620 : 680))

                Column {
                    id: words

                    width: parent.width
                    spacing: Theme.px(24)

                    StaffText {
                        objectName: "setup.title"
                        width: parent.width
                        text: setup.titled
                        font.family: Theme.serif
                        font.weight: Font.Medium
                        font.pixelSize: StaffTheme.title
                        lineHeight: 1
                        Accessible.role: Accessible.Heading
                    }
                    StaffText {
                        width: parent.width
                        visible: text
                        text: setup.told
                    }
                    StaffText {
                        id: message

                        objectName: "setup.says"
                        width: parent.width
                        visible: text
                        text: setup.reason(Setup.wrong)
                        color: StaffTheme.ill
                        font.weight: Font.Medium
                    }
                }
                Flow {
                    id: below

                    anchors.bottom: parent.bottom
                    width: parent.width
                    spacing: StaffTheme.gap

                    StaffButton {
                        objectName: "setup.later"
                        // It keeps its place and its width, so that no finger meets its neighbour.
                        width: Math.max(implicitWidth, Theme.px(200))
                        enabled: Setup.step !== "keeping"
                        text: setup.over ? qsTr("Close") : Setup.step.startsWith("docent") ? qsTr("Later") : qsTr("Not now")
                        first: setup.over
                        onClicked: Setup.later()
                    }
                    Repeater {
                        model: Language.offered.length > 1 ? Language.offered : []

                        StaffButton {
                            required property string modelData

                            objectName: "setup.language." + modelData
                            text: Language.ownName(modelData)
                            quiet: true
                            chosen: Language.code === modelData
                            checkable: true
                            checked: chosen
                            Accessible.role: Accessible.RadioButton
                            onClicked: Language.choose(modelData)
                        }
                    }
                }
            }
            PinKeys {
                id: keys

                visible: !setup.over
                digits: Setup.digits
                hears: Setup.step !== "keeping"
                onPressed: digit => Setup.press(digit)
                onErased: Setup.erase()
                onConfirmed: Setup.confirm()
            }
        }
    }
}
