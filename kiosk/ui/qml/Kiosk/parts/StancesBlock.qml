// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Who praises, who criticises and who does both, beside each other, with the same room and the same type for each.
FocusScope {
    id: block

    required property int index
    required property var columns

    readonly property real gap: Theme.px(32)
    readonly property int first: columns.findIndex(column => column.rows.length > 0)

    signal reached(Item item)

    implicitHeight: row.height + Theme.px(16)

    Row {
        id: row

        spacing: block.gap

        Repeater {
            model: block.columns

            Column {
                id: column

                required property int index
                required property var modelData
                readonly property var stances: modelData.rows

                width: (block.width - (block.columns.length - 1) * block.gap) / block.columns.length

                PlainText {
                    width: parent.width
                    bottomPadding: Theme.px(12)
                    text: column.modelData.title
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: column.stances

                    StanceEntry {
                        id: entry

                        required property int index
                        required property var modelData

                        width: column.width
                        focus: column.index === block.first && index === 0
                        address: modelData.address
                        text: modelData.title
                        note: modelData.note
                        said: modelData.said
                        more: modelData.more
                        source: modelData.source
                        tie: modelData.tie
                        // Further down the heading of the column is out of sight.
                        stance: index > 0 ? column.modelData.title : ""
                        onVisualFocusChanged: if (visualFocus)
                            block.reached(entry)
                    }
                }
                // None of this kind: that is said, too.
                PlainText {
                    width: parent.width
                    visible: column.stances.length === 0
                    topPadding: Theme.px(18)
                    leftPadding: Theme.gap
                    rightPadding: Theme.gap
                    text: qsTr("none that our sources name")
                    color: Theme.muted
                    font.pixelSize: Theme.small

                    Rectangle {
                        width: parent.width
                        height: Theme.thin
                        color: Theme.hairline
                    }
                }
            }
        }
    }
}
