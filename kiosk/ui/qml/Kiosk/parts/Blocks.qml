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
    // Of what is said of an entry.
    property int noteLines: 6

    onReadyChanged: if (ready)
        Qt.callLater(pane.show, Reading.left())
    onOffsetChanged: Reading.leave(offset)

    FaceText {
        width: parent?.width ?? 0
        standing: Reading.state
        empty: Reading.empty
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
                    noteLines: pane.noteLines
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
                roleValue: "note"
                NoteBlock {
                    width: pane.measure
                }
            }
            DelegateChoice {
                roleValue: "stances"
                StancesBlock {
                    width: pane.measure
                    focus: index === Reading.first
                    onReached: item => pane.reveal(item)
                }
            }
            DelegateChoice {
                roleValue: "map"
                MapBlock {
                    width: pane.measure
                    onReached: item => pane.reveal(item)
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
