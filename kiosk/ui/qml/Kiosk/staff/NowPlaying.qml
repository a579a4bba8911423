// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// What is on the screen and for whom, what comes next and why, and taking it over for a group.
Column {
    id: playing

    readonly property string headline: {
        switch (Now.use) {
        case "attract":
            return Now.quoted ? qsTr("Passers-by read a quote") : Now.playing ? qsTr("Passers-by see the film, without sound") : qsTr("Passers-by are invited to touch the screen");
        case "takeover":
            return Now.held ? qsTr("A docent holds the picture") : qsTr("A docent has the kiosk until %1").arg(Takeover.until);
        case "list":
            return qsTr("The playlist “%1” plays for passers-by").arg(Now.playlist);
        case "screening":
            return qsTr("A screening is on");
        case "closed":
            return qsTr("It is closed");
        case "fault":
            return qsTr("The film cannot be shown");
        default:
            return !Now.watched ? qsTr("A visitor reads, the film waits") : Now.playing ? qsTr("A visitor watches the film") : qsTr("A visitor has paused the film");
        }
    }

    spacing: StaffTheme.gap

    StaffText {
        objectName: "staff.now.headline"
        width: parent.width
        text: playing.headline
        font.weight: Font.DemiBold
        font.pixelSize: StaffTheme.heading
        Accessible.role: Accessible.Heading
    }
    Column {
        width: parent.width

        StaffText {
            width: parent.width
            visible: text
            text: Now.title
            font.family: Theme.serif
        }
        StaffText {
            width: parent.width
            visible: Now.number >= 0
            text: qsTr("Chapter %1 of %2: %3").arg(Now.number + 1).arg(Film.chapterCount).arg(Now.chapter)
            color: StaffTheme.muted
        }
    }
    NowStrip {
        width: parent.width
        visible: Now.title !== "" && Now.use !== "fault"
        place: Player.position
        from: Now.start
        until: Now.end
    }

    Column {
        width: parent.width

        StaffRow {
            objectName: "staff.now.next"
            width: parent.width
            label: qsTr("Next")
            value: Now.next
        }
        StaffRow {
            objectName: "staff.now.why"
            width: parent.width
            label: qsTr("Why")
            value: Now.why
        }
        StaffRow {
            objectName: "staff.now.visits"
            width: parent.width
            label: qsTr("Visits today")
            value: Now.visits < 0 ? qsTr("Not known at present") : String(Now.visits)
        }
        StaffRow {
            objectName: "staff.now.plays"
            width: parent.width
            label: qsTr("Film played today")
            value: Now.plays < 0 ? qsTr("Not known at present") : qsTr("%n time(s)", "", Now.plays)
        }
    }

    StaffText {
        width: parent.width
        visible: !Takeover.active
        text: Takeover.possible ? qsTr("The film is then on the screen for %n minute(s), with a bar to pause it, go to a chapter, and set captions and volume. Visitors can touch nothing meanwhile.", "", Takeover.minutes) : qsTr("Without a film that plays there is nothing to take over.")
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
    }
    Flow {
        width: parent.width
        spacing: StaffTheme.gap

        StaffButton {
            objectName: "staff.now.take"
            visible: !Takeover.active
            enabled: Takeover.possible
            focus: true
            first: true
            text: qsTr("Take over for a group")
            onClicked: Takeover.begin()
        }
        StaffButton {
            objectName: "staff.now.extend"
            visible: Takeover.active
            text: qsTr("10 minutes more")
            onClicked: Takeover.extend()
        }
        StaffButton {
            objectName: "staff.now.end"
            visible: Takeover.active
            text: qsTr("End the takeover")
            onClicked: Takeover.end()
        }
    }
}
