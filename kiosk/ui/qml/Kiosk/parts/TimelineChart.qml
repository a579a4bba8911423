// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// The moments along the axis of time, in bands. A finger moves it, two spread it, and so do keys; Tab goes through what is
// in sight. Whatever moves it says so to Timeline, which tells what is there.
T.Control {
    id: chart

    // Pixels a day, and the day at the left edge; what is drawn stands on whole pixels.
    property real dayWidth: 1
    property real first: 0
    readonly property bool moving: view.moving || glide.running
    readonly property bool atBegin: view.atXBeginning
    readonly property bool atEnd: view.atXEnd

    readonly property bool beside: !Stage.portrait
    readonly property real aside: beside ? Theme.px(232) : 0
    readonly property real ruler: Theme.px(48)
    readonly property real head: beside ? 0 : Theme.px(44)
    readonly property real label: Theme.text(338)
    readonly property real leastRow: Math.max(Theme.touch + Theme.px(4), Theme.px(9) + 2.35 * Theme.small)
    // A row, and what of a title falls to it.
    readonly property int fitting: Math.floor((height - ruler) / (leastRow + head * 0.86))
    readonly property real rowHeight: Math.min(Theme.px(112), (height - ruler - bands.count * head) / Math.max(1, Timeline.rows))
    readonly property string measures: [width, height, label, fitting, visible].join()

    function rowTop(band: int, row: int): real {
        return ruler + Math.round(row * rowHeight) + (band + (head ? 1 : 0)) * head;
    }

    function fit(): void {
        const corner = view.mapToItem(null, 0, 0);
        if (view.width > 0 && fitting > 0)
            Timeline.fit(view.width, label, fitting);
        Timeline.reach(corner.x, corner.y, visible ? view.width : 0, visible ? view.height : 0);
    }

    function place(day: real, scale: real): void {
        view.placing = true;
        view.cancelFlick();
        dayWidth = scale;
        view.contentWidth = Timeline.length(scale);
        view.contentX = day * scale;
        view.placing = false;
        first = day;
        Timeline.look(first, scale);
    }

    // To the next label in sight; false where there is none.
    function step(by: int): bool {
        const from = keys.focused();
        const next = keys.next(from, by) ?? (from && by < 0 ? chart : null);
        next?.forceActiveFocus(by > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return next !== null;
    }

    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Moments along the axis of time")
    Accessible.description: Timeline.span
    Keys.onPressed: event => event.accepted = keys.press(event.key)
    Keys.onTabPressed: event => event.accepted = step(1)
    Keys.onBacktabPressed: event => event.accepted = step(-1)
    onMeasuresChanged: Qt.callLater(fit)
    Component.onDestruction: Timeline.reach(0, 0, 0, 0)

    Connections {
        target: Timeline
        function onMoved(first: real, scale: real, gently: bool): void {
            glide.stop();
            if (gently && glide.duration > 0)
                glide.begin(chart.first, chart.dayWidth, first, scale);
            else
                chart.place(first, scale);
        }
    }

    TimelineKeys {
        id: keys

        labels: marks
        pane: view
    }
    TimelineGlide {
        id: glide

        onPassed: (first, scale) => chart.place(first, scale)
    }

    // The film's own history has another ground.
    Repeater {
        model: Timeline.bands

        Rectangle {
            required property int index
            required property int first
            required property int rows
            required property bool film

            y: chart.rowTop(index, first) - chart.head
            width: chart.width
            height: rows * chart.rowHeight + chart.head
            color: Theme.raised
            visible: film
        }
    }
    Rectangle {
        x: chart.aside - width
        width: Theme.thin
        height: chart.height
        color: Theme.hairline
        visible: chart.beside
    }
    Repeater {
        id: bands

        model: Timeline.bands

        TimelineBand {
            z: 1
            y: chart.rowTop(index, first) - chart.head
            width: chart.width
            height: rows * chart.rowHeight + chart.head
            aside: chart.aside
            head: chart.head
        }
    }

    Flickable {
        id: view

        property bool placing: false

        objectName: "timeline.view"
        x: chart.aside
        width: chart.width - x
        height: chart.height
        clip: true
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        onContentXChanged: if (!placing) {
            chart.first = contentX / chart.dayWidth;
            Timeline.look(chart.first, chart.dayWidth);
        }
        onDraggingChanged: if (dragging)
            glide.stop()

        Repeater {
            model: Timeline.ticks

            TimelineTick {
                x: Math.round(day * chart.dayWidth)
                height: view.height
                inSightFrom: view.contentX
            }
        }
        Repeater {
            id: marks

            model: Timeline.marks

            TimelineMark {
                y: chart.rowTop(band, row)
                width: chart.label - Theme.gap
                height: Math.round(chart.rowHeight) - Theme.px(4)
                dayWidth: chart.dayWidth
                inSightFrom: view.contentX
                inSightTo: view.contentX + view.width
                onLost: visibly => chart.forceActiveFocus(visibly ? Qt.TabFocusReason : Qt.OtherFocusReason)
            }
        }
    }

    PlainText {
        x: view.x + Theme.px(12)
        y: chart.ruler + chart.head + Theme.px(12)
        width: view.width - Theme.px(24)
        visible: Timeline.bare
        text: qsTr("No moment lies in this time. “Wider” shows more years.")
        font.family: Theme.serif
    }
    FocusRing {
        around: view
        anchors.margins: 0
        visible: chart.visualFocus
    }
}
