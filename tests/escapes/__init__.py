# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every way out of the kiosk that could be thought of, tried in every situation: python -P -m tests.escapes --help"""
