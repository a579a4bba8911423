// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk

// Over a paragraph: its words of the glossary are underlined, and can be touched. A name over two lines is two pieces.
Item {
    id: marks

    required property Paragraph text
    required property var mentions
    required property string opened
    property var places: []

    signal touched(string address)
    signal reached(Item item)

    function place(): void {
        places = mentions.map(mention => pieces(mention.start, mention.end));
    }

    // From a place in the text up to another one, line by line. Where writing runs both ways, places may lie either way.
    function pieces(start: int, end: int): list<rect> {
        const found = [];
        for (let at = start; at <= end; at++) {
            const place = text.positionToRectangle(at), line = found[found.length - 1];
            if (line && line.y === place.y) {
                const right = Math.max(line.x + line.width, place.x);
                line.x = Math.min(line.x, place.x);
                line.width = right - line.x;
            } else {
                found.push(Qt.rect(place.x, place.y, 0, place.height));
            }
        }
        return found.filter(piece => piece.width > 0);
    }

    onMentionsChanged: later.start()
    onWidthChanged: later.start()
    onHeightChanged: later.start()
    onVisibleChanged: later.start()
    Component.onCompleted: later.start()

    // Unlike a call that is put off, it ends with the card. A card that is gone lives on for a moment, unseen.
    Timer {
        id: later

        interval: 0
        onTriggered: if (marks.visible)
            marks.place()
    }

    FontMetrics {
        id: metrics

        font: marks.text.font
    }

    Repeater {
        model: marks.mentions.length

        Item {
            id: mention

            required property int index
            readonly property string address: marks.mentions[index]?.address ?? ""
            readonly property string title: marks.mentions[index]?.title ?? ""
            readonly property bool chosen: address === marks.opened

            Repeater {
                model: marks.places[mention.index] ?? []

                T.AbstractButton {
                    id: piece

                    required property int index
                    required property rect modelData
                    // A fingertip is higher than a line, and wider than a short word.
                    readonly property real reach: Math.max(0, (Theme.touch - modelData.height) / 2)
                    readonly property real inset: modelData.x - x

                    objectName: "mention." + mention.address
                    x: Math.max(0, Math.min(marks.width - width, modelData.x - (width - modelData.width) / 2))
                    y: modelData.y - reach
                    width: Math.max(Theme.touch, modelData.width)
                    height: modelData.height + 2 * reach
                    focusPolicy: index === 0 ? Qt.StrongFocus : Qt.NoFocus
                    text: mention.title
                    Accessible.ignored: index > 0
                    Accessible.name: mention.title
                    Accessible.description: qsTr("Explained below")
                    Keys.onReturnPressed: click()
                    Keys.onEnterPressed: click()
                    onVisualFocusChanged: if (visualFocus)
                        marks.reached(piece)
                    onClicked: marks.touched(mention.address)

                    background: Item {
                        Rectangle {
                            anchors.fill: line
                            color: Theme.paper
                            opacity: 0.25
                            visible: piece.down
                        }
                        Rectangle {
                            x: piece.inset
                            y: piece.reach + Math.round(metrics.ascent) + Theme.px(4)
                            width: piece.modelData.width
                            height: mention.chosen ? Math.max(2, Theme.px(4)) : Theme.thin
                            color: mention.chosen ? Theme.stamp : Theme.muted
                        }
                        Item {
                            id: line

                            x: piece.inset
                            y: piece.reach
                            width: piece.modelData.width
                            height: piece.modelData.height
                        }
                        FocusRing {
                            around: line
                            anchors.margins: -Theme.px(2)
                            visible: piece.visualFocus
                        }
                    }
                }
            }
        }
    }
}
