# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What QML sees of the services: one singleton for each, in the QML module Kiosk.Bridges.

A bridge turns a service's snapshot into properties and tells QML which of them changed; QML calls its verbs.
"""
