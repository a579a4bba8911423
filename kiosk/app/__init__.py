# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Services, and the ports (Protocols) through which they reach the world."""
