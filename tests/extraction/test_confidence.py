"""How sure a quote is, and what makes it so."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from desktop.article.article import Article
from desktop.extraction import attributions, read
from desktop.extraction.assembly import in_order
from desktop.extraction.certainty_signs import ALWAYS, signs
from desktop.extraction.confidence import (
    LEAST,
    MOST,
    RULES,
    UNSEEN,
    probability,
    weight,
    weights,
)
from desktop.extraction.passage import Passage
from resources.sentences import SENTENCES

NAMED = "کاوه بهرنگی گفت: موزه باز است."


def confidence(text: str) -> float:
    """That of the last quote."""
    return read(Article.of(text)).quotes[-1].confidence


def signs_of(text: str) -> list[Mapping[str, float]]:
    """Those of each quote."""
    passage = Passage.of(Article.of(text))
    return list(signs(passage, in_order(passage, attributions(passage))))


def test_a_name_and_a_colon_are_surest() -> None:
    named = confidence(NAMED)
    assert named > 0.85
    assert named > confidence("کاوه بهرنگی گفت که موزه باز است.")
    assert named > confidence("مدیر موزه گفت: موزه باز است.")


def test_a_speaker_who_is_named_is_surer_than_one_left_out() -> None:
    assert confidence(NAMED) > confidence(f"{NAMED}\nافزود: بلیت ارزان است.")


def test_nobody_known_is_least_sure() -> None:
    unknown = confidence("وی گفت: موزه باز است.")
    assert unknown == LEAST
    assert unknown < confidence(f"{NAMED}\nافزود: بلیت ارزان است.")


def test_each_quote_has_its_signs() -> None:
    first, other, last = signs_of(
        f"{NAMED}\nوی افزود: بلیت ارزان است.\nلیلا امینی گفت: فیلم تازه است."
    )
    assert {"speaker.name", "quote.colon", "after nobody", "speakers: 2"} <= first.keys()
    assert "quotes since the speaker was named: 1" in other
    assert "quotes since the speaker was named: 1" not in first
    assert {"after the same speaker", "quotes of the speaker: 2"} <= other.keys()
    assert {"after another speaker", "quotes of the speaker: 1"} <= last.keys()


@pytest.mark.parametrize("text", ["", " \n", "۱\n", "گفت", "«", "گفت:", "وی گفت: «"])
def test_any_text_has_as_many_confidences_as_quotes(text: str) -> None:
    assert all(LEAST <= quote.confidence <= MOST for quote in read(Article.of(text)).quotes)


def test_a_rule_not_seen_in_training_is_weighed_prudently() -> None:
    known = [value for name, value in weights().items() if name.startswith(RULES)]
    unseen = weight("speaker.of_tomorrow", weights())
    assert unseen == weights()[UNSEEN] <= min(0.0, sorted(known)[len(known) // 2])
    usual = {ALWAYS: 1.0, "speaker.name": 1.0}
    assert probability({ALWAYS: 1.0, "speaker.of_tomorrow": 1.0}, weights()) < probability(
        usual, weights()
    )


def test_every_rule_has_a_weight() -> None:
    rules = [rule for rule in SENTENCES if rule.startswith(RULES)]
    assert rules
    assert all(
        weight(rule, weights()) in {weights().get(rule), weights()[UNSEEN]} for rule in rules
    )


def test_other_signs_not_seen_in_training_weigh_nothing() -> None:
    assert weight("interview by telephone", weights()) == 0


def test_no_quote_is_certain_or_impossible() -> None:
    assert probability({ALWAYS: 100.0}, weights()) == MOST
    assert probability({ALWAYS: -100.0}, weights()) == LEAST
