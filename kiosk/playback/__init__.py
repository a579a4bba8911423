# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine process and its client. The only place that knows libVLC, and only in the child."""
