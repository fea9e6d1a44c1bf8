"""Which persons can be meant by an office without a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.extraction.entities import Entity
from desktop.extraction.offices import PARTIES, WHOLE, Office

_HOME = "ایران"
_MINISTERS = frozenset({"وزیر"})
_POWERS = frozenset({"قوه", "مجلس"})

# When each entity was last heard, by its identity.
Heard = Mapping[int, int]


def closest(holders: Iterable[Entity], wanted: Office, heard: Heard) -> list[Entity]:
    """The holders who can be meant, best first: of this country, of these words, last heard."""
    home = wanted.country or _HOME

    def score(entity: Entity) -> tuple[bool, int, int, int]:
        fitting = [held for held in entity.offices if held.fits(wanted)]
        shared = max(len(held.rest & wanted.rest) for held in fitting)
        at_home = any((held.country or _HOME) == home for held in fitting)
        return at_home, shared, heard.get(id(entity), -1), -entity.first

    possible = [one for one in holders if _is_at_home(one, wanted, heard)]
    return sorted(possible, key=score, reverse=True)


def _is_at_home(holder: Entity, wanted: Office, heard: Heard) -> bool:
    """Whether «رئیس‌جمهور» without a country can be this one: ours, or already heard."""
    if wanted.country or id(holder) in heard:
        return True
    return any(held.country in {"", _HOME} for held in holder.offices if held.fits(wanted))


def holds_exactly(holder: Entity, wanted: Office) -> bool:
    """Whether the very wording, or an office that needs no «of», stands beside his name."""
    return any(
        held.head == wanted.head
        and (held.joined == wanted.joined or held.head in WHOLE)
        and (held.rest or held.head in WHOLE)
        for held in holder.offices
    )


def is_above(wanted: Office) -> bool:
    """Whether hardly anybody of another office is that, too: «رئیس مجلس», «متهم»."""
    if wanted.head in WHOLE | PARTIES | _MINISTERS:
        return True
    return wanted.head == "رییس" and bool(wanted.of & _POWERS)


def is_elsewhere(holder: Entity, wanted: Office) -> bool:
    """Whether all that is known of the person is of another country than the office."""
    countries = {held.country for held in holder.offices} - {""}
    return bool(wanted.country and countries) and wanted.country not in countries
