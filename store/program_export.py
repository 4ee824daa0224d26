"""A Program written back as one TOML file that reads back to an equal Program."""

import re
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import tomli_w

from store.program import EscalationPolicy, Program
from store.program_rows import TABLES, ProgramTable
from store.program_values import WEEKDAYS

ALWAYS = frozenset({"source", "as_of", "zone", "sample"})
_BASED_ON = re.compile(r"# Version (\d+)\b")


def export(program: Program, *, version: int = 0) -> str:
    """The whole program as TOML, nothing included; `version` is written down for `based_on`."""
    raw: dict[str, Any] = {
        "program": _table(ProgramTable(**{f.name: getattr(program, f.name) for f in fields(ProgramTable)}))
    }
    if program.escalation != EscalationPolicy():
        raw["escalation"] = _table(program.escalation)
    for table in TABLES:
        items = getattr(program, table)
        if items:
            raw[table] = [_table(item) for item in items]
    head = f"# Version {version} of this program, as exported. Publish refuses it when another came since.\n\n"
    return (head if version else "") + tomli_w.dumps(raw)


def based_on(text: str) -> int | None:
    """The version an exported file says it was written from; None when it does not say."""
    match = _BASED_ON.match(text.removeprefix("\ufeff"))
    return int(match[1]) if match else None


def _table(item: Any) -> dict[str, Any]:
    raw: dict[str, Any] = {}
    for spec in fields(item):
        value = getattr(item, spec.name)
        if value != _default(spec) or (spec.name in ALWAYS and value is not None):
            raw[spec.name] = _plain(spec.name, value)
    return raw


def _default(spec: "Field[Any]") -> object:
    return spec.default if spec.default is not MISSING else MISSING


def _plain(key: str, value: Any) -> Any:
    """A value as tomli_w writes it. None stands only where leaving the key out would mean something else."""
    if key == "month":
        return f"{value:%Y-%m}"
    if key == "weekday":
        return WEEKDAYS[value]
    if value is None:
        return "none"
    if isinstance(value, tuple):
        return [_plain("", each) for each in value]
    if is_dataclass(value):
        return _table(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else Decimal(format(value, "f"))
    if isinstance(value, (bool, int, date)) or not isinstance(value, str):
        return value
    return str(value)
