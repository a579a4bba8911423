# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the services need from the world, as Protocols. Each has an adapter and a fake that pass the same tests."""
