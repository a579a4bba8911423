# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten fingers, palms and keys by chance, always the same for a seed: python -m tests.monkey --help"""
