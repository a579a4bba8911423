// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One side of a claim: each of those who take it, why, and their words.
Column {
    id: column

    required property string title
    required property var sides

    signal reached(Item item)

    HeadingBlock {
        width: parent.width
        index: 0
        title: column.title
    }

    Repeater {
        model: column.sides

        Column {
            id: side

            required property var modelData

            width: column.width

            EntryBlock {
                id: name

                width: parent.width
                enabled: address
                index: 0
                title: side.modelData.name
                note: ""
                label: ""
                tie: ""
                address: side.modelData.address
                at: -1
                onVisualFocusChanged: if (visualFocus)
                    column.reached(name)
            }
            // In line with the name above it.
            Column {
                id: words

                leftPadding: Theme.gap
                width: parent.width

                PlainText {
                    width: words.width - words.leftPadding
                    topPadding: Theme.px(4)
                    bottomPadding: Theme.px(24)
                    text: side.modelData.text
                    lineHeight: 1.2
                }
                Repeater {
                    model: side.modelData.quotes

                    QuoteBlock {
                        id: quote

                        required property var modelData

                        width: words.width - words.leftPadding
                        compact: true
                        large: false
                        text: modelData.text
                        label: modelData.label
                        note: modelData.note
                        translator: modelData.translator
                        original: modelData.original
                        remark: modelData.remark
                        onReached: item => column.reached(item)
                    }
                }
            }
        }
    }
}
