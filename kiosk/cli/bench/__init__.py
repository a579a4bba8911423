# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk bench`: what the kiosk costs, beside what the same costs without it.

With --json one object, whose keys stay as they are; further ones may come:

quick    whether the runs were shortened: their figures then mean little
machine  what it was measured on: processor, cores, memory_mib, kernel, load (the average of the minute before),
         graphics ("opengl" or "software"), python, kiosk, PySide6, libVLC, SQLite, mpv (its version, or "no mpv")
rows     [{name, unit, says, ours, peer, mpv, ratio, limit, limit_kind, ok, fault}]
         name        a stable word
         unit        of the figures: "ms", "s", "MiB", "KiB" or "pictures"
         says        what was measured, as a sentence
         ours, peer  the figures; peer is null where nothing is compared
         mpv         what mpv does, where it is compared and installed, else null; nothing is judged by it
         ratio       ours / peer; null where that means nothing
         limit_kind  "ratio": ours / peer may be up to limit; "peer": ours - peer may; "absolute": ours may
         ok          whether it is within the limit
         fault       null, or why it could not be measured; the figures are then null and ok is false

Every measurement is made in processes of its own, one after the other: two decoders at once on two cores lose pictures.
"""
