// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The languages, each by its own name; on every screen in the same corner.
Row {
    id: choice

    property bool grounded: false

    Repeater {
        model: Language.offered

        TouchButton {
            required property string modelData

            objectName: "language." + modelData
            text: Language.ownName(modelData)
            quiet: !choice.grounded
            chosen: Language.code === modelData
            checkable: true
            checked: chosen
            Accessible.role: Accessible.RadioButton
            onClicked: Language.choose(modelData)
        }
    }
}
