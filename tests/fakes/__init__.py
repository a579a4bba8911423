# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fakes of the ports. Each passes the same contract as the adapter it stands for."""
