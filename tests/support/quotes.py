# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The 23 quotations as published, letter for letter, without their outer quotation marks."""

QUOTES: tuple[tuple[str, str], ...] = (
    (
        "Norman Davies",
        "People were being shot day and night throughout the biggest country in the world. Stalin even got "
        "to the point of killing people by random, by quotas.",
    ),
    ("Mikhail Gorbachev", "Stalin was awash in blood! I saw the death sentences, which he signed in packages!"),
    ("Emma Korpa", "Children were not considered inmates, so they were buried in a civilian graveyard."),
    (
        "Ģirts Valdis Kristovskis",
        "Europe continues to ignore Soviet crimes, mass murders, while millions of the victims are neglected.",
    ),
    (
        "Volodimir Sergiychuk",
        "This is a sacred place for me. Because it is the resting place of the Famine victims, including my "
        "grandmother…",
    ),
    (
        "Vladimir Karpov",
        "Khrushchev was allowed to kill 7 or 8 thousand „enemies”. He asked: “Please increase my quota to 17 000!”",
    ),
    ("Françoise Thom", "Stalin authorized children to be shot from the age of twelve!"),
    ("Natalia Lebedeva", "If a regime is criminal, then it acts criminally in all areas, including foreign affairs."),
    ("Boris Sokolov", "Nobody wants to admit that one’s ancestors were simple criminals."),
    (
        "Viktor Suvorov",
        "A delegation of German Gestapo and SS came to the Soviet Union to learn how to build concentration camps.",
    ),
    ("George Watson", "Marx and Engels called Basks, Bretons, and Serbs - „racial trash”, Voelkerabfall."),
    (
        "Nicolas Werth",
        "Yes, people were killed by bullet in the head. We know that usually they were killed by bunches of "
        "between one hundred and several hundreds every night.",
    ),
    (
        "Vladimir Bukovsky",
        "Stalin exiled about a dozen of nations completely. Part and parcel. Chechens, Ingush, Kalmiks, "
        "Karachaevs, Crimean Tatars. A dozen of nations completely wiped out!",
    ),
    (
        "Pierre Rigoulot",
        "French Communist party say today that they were resistant well before June 1941, when Soviet Union "
        "was attacked. In fact, they were in fight with marshal Peten’s government more than the German.",
    ),
    (
        "Inese Vaidere",
        "The Soviet Union transferred a lot of ethnic Russians into the occupied Baltic countries. It was a "
        "clear violation of Geneva Convention.",
    ),
    (
        "Sergey Sluch",
        "According to all norms of international law, the decision of the Soviet Government to invade Poland "
        "[in 1939] was a clear act of aggression.",
    ),
    (
        "Ari Vatanen",
        "My father lost four of his brothers in that war. Four! That was the price we paid that we did not "
        "have a democratic society next to us.",
    ),
    (
        "Alexander Guryanov",
        "In the 1930s the technology of murder and executions was introduced. Every administrative region "
        "had a designated area where corpses were to be buried.",
    ),
    ("Wojciech Roszkowski", "Russian identity has been shaped up by the sense of being part of a big empire."),
    (
        "Michael Gahler",
        "There is a equal right for all the victims to see those who committed crimes to see them tried and sentenced.",
    ),
    ("Rita Papina", "It is hard to speak about it. It is as if a scar was torn and is bleeding again."),
    (
        "André Brie",
        "Russia as a successor of the Soviet Union is obliged to carry out a real investigation of the "
        "crimes and the character of their system.",
    ),
    (
        "Christopher Beazley",
        "The agreement, which Stalin made with the West affected the whole of Europe for the next 50 years.",
    ),
)
