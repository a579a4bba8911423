// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What happened when, no more exactly than it is known: history by topic, and the film's own.
FocusScope {
    id: page

    property bool choosing: false

    readonly property bool listing: Timeline.listing
    readonly property real across: width - 2 * Theme.margin
    readonly property real column: Stage.portrait ? Theme.margin : Theme.px(752)
    // From where to where there is room for what one came for.
    readonly property real upper: tools.y + (Stage.portrait ? tools.height : Theme.touch) + Theme.px(24)
    readonly property real lower: foot.y - Theme.px(Stage.portrait ? 32 : 20)

    function arrange(): void {
        if (listing)
            list.take();
        else if (choosing)
            choice.take();
        else
            chart.forceActiveFocus();
    }

    objectName: "timeline"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    onListingChanged: arrange()
    onChoosingChanged: arrange()

    BackButton {}

    LanguageChoice {}

    PlainText {
        id: title

        x: Theme.margin
        y: Theme.px(128)
        text: qsTr("Timeline")
        font.family: Theme.serif
        font.weight: Font.Medium
        font.pixelSize: Theme.title
        lineHeight: 0.95
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }
    PlainText {
        objectName: "timeline.span"
        anchors.baseline: title.baseline
        x: title.x + title.width + Theme.px(32)
        width: (Stage.portrait ? page.width - Theme.margin : tools.x - Theme.gap) - x
        visible: chart.visible
        text: Timeline.span
        color: Theme.muted
        font.family: Theme.serif
        font.pixelSize: Theme.entry
        wrapMode: Text.NoWrap
        maximumLineCount: 1
    }

    Grid {
        id: tools

        readonly property real cell: Stage.portrait ? (page.across - spacing) / 2 : 0

        x: Stage.portrait ? Theme.margin : page.width - Theme.margin - width
        y: Stage.portrait ? title.y + title.height + Theme.px(24) : title.y
        columns: Stage.portrait ? 2 : Math.max(1, visibleChildren.length)
        spacing: Theme.gap

        TouchButton {
            objectName: "timeline.topic"
            width: tools.cell || Math.min(implicitWidth, Theme.px(440))
            visible: !Timeline.empty && !page.listing
            text: Timeline.topic || qsTr("Choose a topic")
            chosen: page.choosing || Timeline.topic
            Accessible.name: qsTr("Topic") + ": " + text
            onClicked: page.choosing = !page.choosing
        }
        TouchButton {
            objectName: "timeline.undated"
            width: tools.cell || implicitWidth
            visible: Timeline.undated > 0 && !page.listing && !page.choosing
            text: qsTr("Without a date: %1").arg(Timeline.undated)
            onClicked: Timeline.listUndated()
        }
        TouchButton {
            objectName: "timeline.film"
            width: tools.cell || implicitWidth
            visible: Timeline.film && chart.visible
            text: qsTr("Show where the film is")
            Accessible.description: Timeline.film
            onClicked: Timeline.goToFilm()
        }
    }

    TimelineChart {
        id: chart

        objectName: "timeline.chart"
        x: Theme.margin
        y: page.upper
        width: page.across
        height: controls.y - Theme.gap - y
        focus: true
        visible: Timeline.state === "ready" && Timeline.drawn && !page.listing && !page.choosing
    }
    TimelineControls {
        id: controls

        x: Theme.margin
        y: page.lower - height
        width: page.across
        visible: chart.visible
        pane: chart
    }

    FilterChoice {
        id: choice

        x: page.column
        y: page.upper
        width: page.width - Theme.margin - x
        height: page.lower - y
        indent: x - Theme.margin
        visible: page.choosing && !page.listing
        name: "topic"
        title: qsTr("Topics: number of moments")
        options: visible ? Timeline.topics : null
        onClosed: page.choosing = false
        onChosen: key => {
            Timeline.chooseTopic(key);
            page.choosing = false;
        }
    }
    TimelineList {
        id: list

        x: page.column
        y: page.upper
        width: page.width - Theme.margin - x
        height: page.lower - y
        indent: x - Theme.margin
        visible: page.listing
    }

    PlainText {
        x: page.column
        y: page.upper
        width: page.width - Theme.margin - x
        visible: Timeline.state === "ready" && !Timeline.drawn && !Timeline.empty && !page.listing && !page.choosing
        text: qsTr("None of these moments has a date.")
        font.family: Theme.serif
        font.pixelSize: Theme.entry
    }
    FaceText {
        x: page.column
        y: page.upper
        width: page.width - Theme.margin - x
        standing: Timeline.state
        empty: Timeline.empty
    }

    FootStrip {
        id: foot

        x: Theme.margin
        width: page.across
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
    }
}
