# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What critics, admirers and authorities are quoted with, letter for letter as published."""

RECEPTION: tuple[tuple[str, str], ...] = (
    ("the-economist", '"Soviet Story" is the most powerful antidote yet to the sanitisation of the past.'),
    (
        "the-economist",
        "The film is gripping, audacious and uncompromising. [...] The main aim of the film is to show the close "
        "connections—philosophical, political and organisational—between the Nazi and Soviet systems.",
    ),
    ("the-economist", "a sharply provocative work"),
    (
        "new-york-times",
        "The film is not dispassionate scholarship; Mr. Snore, who is Latvian, and his backers (including some "
        "members of the European Parliament) obviously have an agenda, though to the casual American viewer it may "
        "not be clear what it is.",
    ),
    (
        "vaidere-and-kristovskis",
        "The Soviet Story makes a significant contribution to the establishment of a common understanding of history "
        "and brings us closer to the truth about the tragic events of the 20th century.",
    ),
    (
        "vaidere-and-kristovskis",
        "A common understanding of history among the member states is crucial for the future of the whole EU.",
    ),
    (
        "vatanen",
        "It is a powerful message. Thank you for telling the truth. It will awaken people. ... We cannot build a "
        "humanity if we close our eyes to this kind of massacres. Our possibility is to serve justice to those people.",
    ),
    (
        "beazley",
        "This film is very important. It's a very powerful representation of what took place in Poland, in Latvia "
        "and the other Central European countries.",
    ),
    ("landsbergis", "a world class film, which should be shown to the world"),
    ("zdanoka", 'propagandistic odd job, which is given out to be "a new word in history"'),
    ("zdanoka", "the second part of the film is pure political PR"),
    (
        "zdanoka",
        "a lot of attention was devoted to the partnership of the German and Russian military. This is followed by a "
        "jump forward in time to the 1940s, with a mass-meeting of Vlasovites is shown against a background of "
        "swastika",
    ),
    (
        "european-voice",
        "Russians are infuriated by the film which reveals the extent of Nazi and Soviet collaboration",
    ),
    ("young-russia", "Let's not allow the rewriting of history!"),
    ("ijabs", "effective piece of cinematic propaganda in the good sense of this word"),
    ("ijabs", "In late 1930s Hitler did not yet plan a systematic genocide against the Jews"),
    ("ijabs", "Everybody knows that this decision was made in 1942 at the Wannsee Conference in Berlin."),
    ("ijabs", 'To present Karl Marx as the "progenitor of modern genocide is simply to lie'),
    ("grant-on-watson", "seems dubious"),
    (
        "grant-on-watson",
        "what Marx and Engels are calling for is [...] at the very least a kind of cultural genocide; but it is not "
        "obvious, at least from Watson's citations, that actual mass killing, rather than (to use their phraseology) "
        "mere 'absorption' or 'assimilation', is in question.",
    ),
    ("estonian-police", "due to the lack of crime"),
    ("tsilevich", "typical propaganda"),
    (
        "in-general",
        "The film has attracted praise and criticism from academic historians[citation needed] and political "
        "commentators.",
    ),
)
"""The notice, and the words."""
