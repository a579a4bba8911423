// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// What keys do on the timeline.
QtObject {
    id: keys

    required property Repeater labels
    required property Flickable pane

    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
            Timeline.pan(-0.5);
            break;
        case Qt.Key_Right:
            Timeline.pan(0.5);
            break;
        case Qt.Key_Up:
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            Timeline.zoom(2);
            break;
        case Qt.Key_Down:
        case Qt.Key_Minus:
            Timeline.zoom(0.5);
            break;
        default:
            return false;
        }
        return true;
    }

    function focused(): TimelineMark {
        for (let i = 0; i < labels.count; i++) {
            const mark = labels.itemAt(i) as TimelineMark;
            if (mark?.activeFocus)
                return mark;
        }
        return null;
    }

    // The label after or before one, or the first one, of those in sight; null where there is none.
    function next(from: TimelineMark, by: int): TimelineMark {
        let found = null;
        for (let i = 0; i < labels.count; i++) {
            const mark = labels.itemAt(i) as TimelineMark;
            const middle = mark ? mark.x + mark.width / 2 : 0;
            if (!mark?.visible || middle < pane.contentX || middle > pane.contentX + pane.width)
                continue;
            const on = from ? (mark.rank - from.rank) * by : by;
            if (on > 0 && (!found || (mark.rank - found.rank) * by < 0))
                found = mark;
        }
        return found;
    }
}
