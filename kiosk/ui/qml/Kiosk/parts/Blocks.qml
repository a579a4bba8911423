// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Qt.labs.qmlmodels
import Kiosk
import Kiosk.Bridges

// The open list or card, block by block; or why there is none.
TurningPane {
    id: pane

    readonly property real measure: width
    // What the card holds is not on the screen before the visitor wants it to be.
    readonly property bool asked: Advisories.sentence !== "" && !Advisories.plays
    property bool ready: Reading.state === "ready"
    property string emptyText: qsTr("There is nothing here yet.")

    onReadyChanged: if (ready)
        Qt.callLater(pane.show, Reading.left())
    onOffsetChanged: Reading.leave(offset)

    PlainText {
        width: parent?.width ?? 0
        visible: Reading.state === "fault" || (pane.ready && Reading.empty)
        text: pane.ready ? pane.emptyText : qsTr("This cannot be shown at present. The film and its chapters can be watched all the same.")
        font.family: Theme.serif
        font.pixelSize: Theme.entry
        lineHeight: 1.2
    }
    PlainText {
        id: patience

        width: parent?.width ?? 0
        visible: Reading.state === "loading" && !wait.running
        text: qsTr("One moment …")
        color: Theme.muted

        Timer {
            id: wait

            interval: 600
            running: true
        }
    }

    AdvisoryGate {
        width: pane.measure
        visible: pane.asked
        focus: visible
    }

    Repeater {
        model: pane.asked ? null : Reading.blocks

        DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "heading"
                HeadingBlock {
                    width: pane.measure
                }
            }
            DelegateChoice {
                roleValue: "entry"
                EntryBlock {
                    id: entry

                    width: pane.measure
                    focus: index === Reading.first
                    onVisualFocusChanged: if (visualFocus)
                        pane.reveal(entry)
                }
            }
            DelegateChoice {
                roleValue: "advisory"
                AdvisoryBlock {
                    width: pane.measure
                }
            }
            DelegateChoice {
                roleValue: "text"
                TextBlock {
                    width: pane.measure
                    onReached: item => pane.reveal(item)
                }
            }
            DelegateChoice {
                roleValue: "quote"
                QuoteBlock {
                    width: pane.measure
                    onReached: item => pane.reveal(item)
                }
            }
            DelegateChoice {
                roleValue: "hear"
                HearBlock {
                    width: pane.measure
                    onReached: item => pane.reveal(item)
                }
            }
            DelegateChoice {
                roleValue: "note"
                NoteBlock {
                    width: pane.measure
                }
            }
            DelegateChoice {
                roleValue: "sides"
                SidesBlock {
                    width: pane.measure
                    onReached: item => pane.reveal(item)
                }
            }
        }
    }
}
