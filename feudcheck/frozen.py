"""Slotted value classes written like dataclasses, without what those cost at start-up.

``dataclasses`` imports ``inspect`` and compiles half a dozen methods for each class: together more
than Python's own start, and most of a cold run. Here one method is compiled, for a class of which
many values are made; the others are shared. Type checkers see real dataclasses.

A frozen value is made open, filled by plain assignment and closed by changing its class, which takes
a quarter of the time of a call of ``object.__setattr__`` for each field.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
else:
    from operator import attrgetter

    SOME = 80  # values of a class before a method of its own is worth compiling
    _SEEN = {}
    _FILLS = {}

    class _Fresh:
        """Stands for a default that is made anew for each value."""

        __slots__ = ("make",)

        def __init__(self, make):
            self.make = make

    class _Value:
        __slots__ = ()

        def __new__(cls, *args, **named):
            names = cls.__match_args__
            seen = _SEEN[cls] = _SEEN.get(cls, 0) + 1
            if named or len(args) != len(names):
                values = cls._defaults | dict(zip(names, args)) | named  # noqa: B905 - too many: see below
                twice = not named.keys().isdisjoint(names[: len(args)])
                unfit = len(values) != len(names) or len(args) > len(names) or twice
            else:
                values, unfit = None, False
            if seen > SOME or unfit:
                cls.__new__ = staticmethod(_maker(cls))  # in the place of this one; refuses what doesn't fit
                return cls.__new__(cls, *args, **named)
            if values is not None:
                args = [value.make() if type(value) is _Fresh else value for value in map(values.__getitem__, names)]
            self = object.__new__(cls._open or cls)
            for fill, value in zip(_FILLS.get(cls) or _fills(cls), args, strict=True):
                fill(self, value)
            if cls._open:
                self.__class__ = cls
            return self

        def __eq__(self, other):
            if type(other) is not type(self):
                return NotImplemented
            return self._values(self) == self._values(other)

        __hash__ = None

        def __repr__(self):
            fields = [f"{name}={getattr(self, name)!r}" for name in self.__match_args__]
            return f"{type(self).__name__}({', '.join(fields)})"

        def __reduce__(self):  # copied and pickled by being made again
            return type(self), tuple([getattr(self, name) for name in self.__match_args__])

    class _Frozen(_Value):
        __slots__ = ()

        def __setattr__(self, name, value):
            raise AttributeError(f"{type(self).__name__} is frozen: {name!r} can't be set")

        def __delattr__(self, name):
            raise AttributeError(f"{type(self).__name__} is frozen: {name!r} can't be deleted")

        def __hash__(self):
            return hash(self._values(self))

    def _fills(cls):
        """What sets each field of an open value."""
        found = _FILLS[cls] = [getattr(cls, name).__set__ for name in cls.__match_args__]
        return found

    def _maker(cls):
        """``__new__`` of a value class: its fields as parameters, set one by one."""
        space = {"_open": cls._open or cls, "_new": object.__new__}
        parameters, lines, defaults = [], [], []
        for name in cls.__match_args__:
            value = name
            if name in cls._defaults:
                default = cls._defaults[name]
                if type(default) is _Fresh:
                    space["_make_" + name], default = default.make, None
                    value = f"_make_{name}() if {name} is None else {name}"
                defaults.append(default)
            parameters.append(f"{name}=None" if name in cls._defaults else name)
            lines.append(f" _self.{name} = {value}")
        if cls._open:
            lines.append(" _self.__class__ = _cls")
        head = f"def {cls.__name__}(_cls, {', '.join(parameters)}):"
        exec("\n".join([head, " _self = _new(_open)", *lines, " return _self"]), space)
        made = space[cls.__name__]
        made.__defaults__ = tuple(defaults)
        return made

    def dataclass(*, slots, frozen=False):
        """As ``dataclasses.dataclass`` with ``slots=True``: no inheritance, compared by class and fields."""
        assert slots

        def made(cls):
            names = tuple(cls.__annotations__)
            body = {name: value for name, value in cls.__dict__.items() if name not in ("__dict__", "__weakref__")}
            body["_defaults"] = {name: body.pop(name) for name in names if name in body}
            body["_values"] = attrgetter(*names)
            body["__match_args__"] = names
            body["_open"] = None
            body["__slots__"] = names
            if not frozen:
                return type(cls.__name__, (_Value,), body)
            body["_open"] = type(cls.__name__, (), {"__slots__": names, "__module__": cls.__module__})
            body["__slots__"] = ()
            return type(cls.__name__, (_Frozen, body["_open"]), body)

        return made

    def field(*, default_factory):
        """A default that ``default_factory`` makes anew for each value."""
        return _Fresh(default_factory)

    def replace(value, **changes):
        """A copy of ``value`` with some fields changed."""
        return type(value)(**{name: getattr(value, name) for name in value.__match_args__} | changes)
