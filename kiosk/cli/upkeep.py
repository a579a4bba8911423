# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that look after the content and its database.

--json: `migrate` prints before and after (revisions; before is null for a new database), backup (its path or null) and
films; `content check` a list of film, languages and how many there are of each kind; `content about` one
kiosk.domain.about.FilmFacts.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from kiosk.bootstrap.library import load_folder, renew_library, shipped_folders
from kiosk.cli.outline import outline
from kiosk.cli.plain import plain
from kiosk.cli.reading import library
from kiosk.cli.upgrading import leave_to_kiosk
from kiosk.content.loader import load_content
from kiosk.domain.content import Content
from kiosk.domain.values import Language
from kiosk.host.clock import now
from kiosk.host.folders import data_home, prepare_data


def bring_up(data: Path | None, *, as_json: bool) -> None:
    folder = data_home(data)
    prepare_data(folder)
    leave_to_kiosk(folder)
    done, films = renew_library(folder, now())
    if as_json:
        print(json.dumps({**plain(done), "films": list(films)}, indent=2))
        return
    print(f"The database is at {done.after}" + ("." if done.before == done.after else f", was {done.before or 'new'}."))
    if done.backup:
        print(f"As it was before: {done.backup}")
    print(f"Films: {', '.join(films)}")


def check_folders(folder: Path | None, *, as_json: bool) -> None:
    """Raises ContentError: content.invalid (file, line, reason)."""
    contents = [load_content(one) for one in ([folder] if folder else shipped_folders())]
    found = [_counted(content) for content in contents]
    if as_json:
        print(json.dumps(found, indent=2))
        return
    for one in found:
        print(f"{one['film']} ({', '.join(one['languages'])}): nothing wrong.")
        print("    " + ", ".join(f"{name} {number}" for name, number in one["counts"].items()))


def _counted(content: Content) -> dict[str, Any]:
    kinds = Counter(str(ref.kind) for ref, _ in content.cards())
    counts = {**kinds, "chapter": len(content.chapters()), "source": len(content.sources), "link": len(content.links)}
    return {"film": content.film.slug, "languages": list(content.film.languages), "counts": counts}


def load_content_folder(folder: Path, data: Path | None) -> None:
    home = data_home(data)
    prepare_data(home)
    leave_to_kiosk(home)
    print(f"Loaded: {load_folder(home, folder, now())}")


def print_about(data: Path | None, film: str | None, language: str, *, as_json: bool) -> None:
    with library(data, film, language) as opened:
        facts = opened.catalogue.film()
    if as_json:
        print(json.dumps(plain(facts), ensure_ascii=False, indent=2))
        return
    print("\n".join(outline(facts, Language(language))))
