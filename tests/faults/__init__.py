# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fault suite: real engines that are killed, stopped, fed with rubbish and made to talk rubbish."""
