// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The strip along the bottom of the browsing screens: it lights where the film tells of what lies open. A finger on it asks
// what is there, a button plays it.
FocusScope {
    id: foot

    // The chapter a screen points at, or -1; a finger on the strip points elsewhere until the screen does again.
    property int pointed: -1
    // What a finger asks for: the number of a chapter, or where a stretch begins; else -1.
    property int asked: -1
    property int askedStretch: -1
    // What hears the stretch that is lit.
    property string hearText: qsTr("Hear it in the film")
    readonly property int stretch: asked >= 0 ? -1 : askedStretch >= 0 ? askedStretch : Stretches.first
    readonly property int chapter: asked >= 0 ? asked : stretch >= 0 ? Film.chapterAt(stretch) : pointed

    function told(): string {
        const part = chapter >= 0 ? [qsTr("Chapter %1").arg(chapter + 1)] : [];
        if (stretch >= 0) {
            const bounds = qsTr("%1–%2").arg(Say.clock(stretch)).arg(Say.clock(Stretches.endOf(stretch)));
            if (Stage.portrait)
                return [bounds, ...part].join(" · ");
            const many = Stretches.count > 1 && askedStretch < 0;
            const place = many ? qsTr("One of %1 places in the film, %2").arg(Stretches.count).arg(bounds) : qsTr("In the film, %1").arg(bounds);
            return [place, ...part].join(" · ");
        }
        if (chapter >= 0)
            return part[0];
        if (Stretches.unmarked)
            return qsTr("Where the film tells of it is not marked yet.");
        return Film.chapterCount > 0 ? qsTr("The film from beginning to end. Touch the bar to see a chapter.") : qsTr("The film from beginning to end. Its chapters are not marked yet.");
    }

    // A fingertip is wider than many a stretch.
    function ask(x: real): void {
        askedStretch = Stretches.nearest(strip.at(x), Math.round(Theme.touch / 2 / strip.width * Film.length));
        asked = askedStretch >= 0 ? -1 : Film.chapterAt(strip.at(x));
    }

    function step(by: int): void {
        if (Stretches.count > 0)
            askedStretch = Stretches.beside(stretch, askedStretch < 0 ? 0 : by);
        else if (Film.chapterCount > 0)
            asked = Math.max(0, Math.min(Film.chapterCount - 1, chapter + by));
    }

    function forget(): void {
        asked = askedStretch = -1;
    }

    onPointedChanged: forget()
    implicitHeight: words.height + Theme.grid + touch.height

    Connections {
        target: Stretches
        function onFirstChanged(): void {
            foot.forget();
        }
    }

    Item {
        id: words

        width: parent.width
        height: Theme.touch

        PlainText {
            id: lead

            anchors.baseline: title.baseline
            text: foot.told()
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }
        PlainText {
            id: title

            // Beside the button there is little room on an upright screen.
            readonly property bool tall: Stage.portrait && watch.visible

            anchors.left: lead.right
            anchors.leftMargin: Theme.px(12)
            anchors.right: watch.visible ? watch.left : parent.right
            anchors.rightMargin: watch.visible ? Theme.gap : 0
            anchors.verticalCenter: parent.verticalCenter
            text: foot.chapter >= 0 ? Film.chapterTitle(foot.chapter) : ""
            font.family: Theme.serif
            font.pixelSize: tall ? Theme.body : Theme.entry
            maximumLineCount: tall ? 2 : 1
            wrapMode: tall ? Text.Wrap : Text.NoWrap
            lineHeight: 0.9
        }
        PlayButton {
            id: watch

            readonly property int start: foot.stretch >= 0 ? foot.stretch : Film.chapterStart(foot.chapter)

            objectName: "strip.watch"
            anchors.right: parent.right
            // Not before the visitor wants to see what lies open.
            visible: (foot.asked >= 0 || foot.stretch >= 0) && (Advisories.sentence === "" || Advisories.plays)
            text: foot.stretch >= 0 ? foot.hearText : qsTr("Play this chapter")
            onPressed: Navigator.press(start)
            onClicked: foot.stretch >= 0 ? Stretches.hear(start) : Navigator.watch(start)
        }
    }

    MouseArea {
        id: touch

        objectName: "strip"
        anchors.top: words.bottom
        anchors.topMargin: Theme.grid
        width: parent.width
        height: Math.max(Theme.touch, Theme.px(92))
        activeFocusOnTab: true
        onPositionChanged: mouse => foot.ask(mouse.x)
        onPressed: mouse => foot.ask(mouse.x)
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Chapters of the film")
        Accessible.description: lead.text + " " + title.text
        Keys.onLeftPressed: foot.step(-1)
        Keys.onRightPressed: foot.step(1)
        Keys.onReturnPressed: watch.click()
        Keys.onEnterPressed: watch.click()

        Strip {
            id: strip

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            thickness: Theme.px(14)
            numbered: true
            lights: Stretches.lit
            chosen: foot.stretch
            lit: foot.stretch >= 0 ? -1 : foot.chapter
        }
        PlainText {
            anchors.bottom: parent.bottom
            text: Say.clock(0)
            color: Theme.muted
            font.pixelSize: Theme.small
            lineHeight: 1
            Accessible.ignored: true
        }
        PlainText {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            text: Say.clock(Film.length)
            color: Theme.muted
            font.pixelSize: Theme.small
            lineHeight: 1
            Accessible.ignored: true
        }
        FocusRing {
            around: parent
            visible: touch.activeFocus
        }
    }
}
