# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day of a robot at the pad."""

from tests.staff.hand import DAY, HOUR
from tests.staff.robot import IN_A_DAY, IN_AN_HOUR, perform


def test_no_robot_has_more_than_twenty_pins_in_an_hour_or_sixty_in_a_day_looked_at() -> None:
    looked = {name: (hand.most_within(HOUR), hand.most_within(DAY)) for name, hand in perform(days=1, seeds=2)}
    assert {name: most for name, most in looked.items() if most[0] > IN_AN_HOUR or most[1] > IN_A_DAY} == {}
    # They do try: the limit is what holds them up.
    assert looked["as soon as it may"] == (12, 58)
    assert min(day for _, day in looked.values()) >= 10
