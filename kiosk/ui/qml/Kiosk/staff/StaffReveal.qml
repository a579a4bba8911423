// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Turns what an item stands in until all of it is in sight, or its top where it is higher than that.
QtObject {
    id: reveal

    required property Item item
    // What it stands in.
    property Flickable holder: null

    // To be called when its height has changed: after all else is laid out.
    function soon(): void {
        Qt.callLater(turn);
    }

    function turn(): void {
        for (let around = item.parent; around && !holder; around = around.parent)
            holder = around as Flickable;
        if (!holder)
            return;
        const top = item.mapToItem(holder.contentItem, 0, 0).y - StaffTheme.grid;
        const low = top + item.height + 2 * StaffTheme.grid - holder.height;
        if (low > holder.contentY)
            holder.contentY = Math.max(0, Math.min(top, low, holder.contentHeight - holder.height));
    }
}
