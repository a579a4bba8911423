# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One suite for each port, passed by its fake and by the real adapter alike."""
