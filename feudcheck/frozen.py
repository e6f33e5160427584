"""Slotted value classes written like dataclasses, without the dataclass machinery.

That imports ``inspect`` and compiles half a dozen methods for each class: together more than Python's
own start and most of a cold run. Here the methods are shared; type checkers see real dataclasses.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
else:
    from itertools import repeat
    from operator import attrgetter

    _set = object.__setattr__
    _MISSING = object()

    class _Factory:
        """Stands among the defaults for a value that is made anew each time."""

        __slots__ = ("make",)

        def __init__(self, make):
            self.make = make

    class _Value:
        """What all value classes share; ``__match_args__`` holds the names of the fields in order."""

        __slots__ = ()

        def __init__(self, *args, **named):
            given = len(args)
            defaults = self._defaults
            if named:
                values = [*args, *defaults[given:]]
                places = self._places
                for name, value in named.items():
                    place = places.get(name, -1)
                    if place < given:
                        raise TypeError(f"{type(self).__name__} got {name!r} twice or has no such field")
                    values[place] = value
            else:
                values = args + defaults[given:]
            if given < self._needed or len(values) != len(defaults):
                _check(self, given, values)
            if given < self._made:
                values = [v.make() if type(v) is _Factory else v for v in values]
            for _ in map(_set, repeat(self), self.__match_args__, values):
                pass

        def __eq__(self, other):
            if type(other) is not type(self):
                return NotImplemented
            return self._values(self) == self._values(other)

        __hash__ = None

        def __repr__(self):
            fields = [f"{name}={getattr(self, name)!r}" for name in self.__match_args__]
            return f"{type(self).__name__}({', '.join(fields)})"

        def __reduce__(self):  # frozen and without a __dict__: copied and pickled by making it again
            return type(self), tuple([getattr(self, name) for name in self.__match_args__])

    class _Frozen(_Value):
        __slots__ = ()

        def __setattr__(self, name, value):
            raise AttributeError(f"{type(self).__name__} is frozen: {name!r} can't be set")

        def __delattr__(self, name):
            raise AttributeError(f"{type(self).__name__} is frozen: {name!r} can't be deleted")

        def __hash__(self):
            return hash(self._values(self))

    def _check(value, given, values):
        names, kind = value.__match_args__, type(value).__name__
        if len(values) > len(names):
            raise TypeError(f"{kind} takes {len(names)} values, not {given}")
        if missing := [name for name, found in zip(names, values, strict=True) if found is _MISSING]:
            raise TypeError(f"{kind} needs {', '.join(missing)}")

    def dataclass(*, slots, frozen=False):
        """As ``dataclasses.dataclass``: always slotted, no inheritance, compared by type and fields."""
        assert slots

        def made(cls):
            body = dict(cls.__dict__)
            names = tuple(body.get("__annotations__") or cls.__annotations__)
            defaults = tuple([body.pop(name, _MISSING) for name in names])
            for name in ("__dict__", "__weakref__"):
                body.pop(name, None)
            body |= {
                "__slots__": names,
                "__match_args__": names,
                "_defaults": defaults,
                "_places": {name: place for place, name in enumerate(names)},
                "_needed": sum([default is _MISSING for default in defaults]),
                "_made": max([place + 1 for place, d in enumerate(defaults) if type(d) is _Factory], default=0),
                "_values": attrgetter(*names),
            }
            return type(cls.__name__, (_Frozen if frozen else _Value,), body)

        return made

    def field(*, default_factory):
        """A field whose value is made anew for each object."""
        return _Factory(default_factory)

    def replace(value, **changes):
        """A copy of ``value`` with some fields changed."""
        return type(value)(**{name: getattr(value, name) for name in value.__match_args__} | changes)
