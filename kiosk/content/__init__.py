# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Content files: YAML that people write, turned into records of the domain, every error with file and line."""
