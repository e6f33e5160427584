"""Statement × Statement → one SlotComparison a slot; the same slot names as in parse/.

The journey: ``facts`` lays a ``claim`` over each candidate (a ``view`` of a fact), ``pairing`` sets their items beside
each other by their ``keys``, ``align`` has every part judged, ``judges`` what was paired as a whole. Each judge is a
module of one of the folders, which ask one question each: who (``doers``; verb by verb ``frames``), what (``words``),
what somebody is (``being``), how much (``figures``), when (``times``), what hangs on what (``clauses``), whether it is
so (``mood``), in whose words (``sayings``).
"""
