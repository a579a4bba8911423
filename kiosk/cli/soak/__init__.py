# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk soak`: the real kiosk for hours, with visits that never end, and what it uses meanwhile.

    soak.csv  a line for each minute (of a short soak more), flushed as it is written; its columns are those of Sample
    soak.svg  the same as lines over time, drawn anew with each of them, so that a soak that dies leaves its plot

A soak fails when an engine goes that nobody killed, when something is raised that nobody caught, when a visitor does
not find what should be there, and when something grows; see kiosk.cli.soak.verdict.
"""
