"""Words with what is written onto their front, worked out when a form is first met rather than listed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from typing import Any

_REMEMBERED = 20_000


class Forms:
    """A look-up of ``plain`` words, alone or after one of ``clitics``; of several that fit the first counts.

    ``carried(value, clitic)`` is the value of the longer form, None where it is no word; the
    forms in ``never`` are none either.
    """

    __slots__ = ("_carried", "_clitics", "_known", "_never", "_plain")

    def __init__(
        self,
        plain: dict[str, Any],
        clitics: Sequence[str],
        carried: Callable[[Any, str], Any],
        never: Collection[str] = (),
    ) -> None:
        self._plain, self._clitics, self._carried, self._never = plain, tuple(clitics), carried, frozenset(never)
        self._known: dict[str, Any] = {}

    def get(self, form: str) -> Any:
        """The value of ``form``, or None."""
        try:
            return self._known[form]
        except KeyError:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            found = self._known[form] = self._found(form)
            return found

    __getitem__ = get

    def __contains__(self, form: str) -> bool:
        return self.get(form) is not None

    def _found(self, form: str) -> Any:
        if form in self._plain:
            return self._plain[form]
        if form in self._never or not form.startswith(self._clitics):
            return None
        for clitic in self._clitics:
            if form.startswith(clitic) and (value := self._plain.get(form[len(clitic) :])) is not None:
                longer = self._carried(value, clitic)
                if longer is not None:
                    return longer
        return None
