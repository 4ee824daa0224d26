"""On which line of a TOML text each table, key and list element stands; `tomllib` gives values without lines.

Pure. The text must already have been read by `tomllib`: nothing is checked here, only counted.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

Path = tuple[str | int, ...]

_KEY_PART = re.compile(r"""[ \t]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))[ \t]*(\.)?""")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|' + r"'''.*?'{3,5}|" + r'"(?:[^"\\\n]|\\.)*"|' + r"'[^'\n]*'",
    re.DOTALL,
)
_COMMENT = re.compile(r"#[^\n]*")


@dataclass
class Lines:
    """Where things stand in one text. Paths are keys and list positions: `("faq", 3, "answer")`."""

    by_path: dict[Path, int] = field(default_factory=dict)

    def of(self, path: Path) -> int:
        """The line of the path, else of the nearest thing around it; 0 when there is none."""
        for size in range(len(path), 0, -1):
            line = self.by_path.get(path[:size])
            if line is not None:
                return line
        return 0


def locate(text: str) -> Lines:
    """The lines of every `[table]`, `[[table]]`, `key =` and element of a list, the first line being 1."""
    return _Scan(text.replace("\r\n", "\n")).lines


class _Scan:
    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.lines = Lines()
        self.count: dict[Path, int] = {}
        self._run()

    def _run(self) -> None:
        table: Path = ()
        at = self._skip(0)
        while at < len(self.text):
            if self.text[at] == "[":
                table, at = self._header(at)
            else:
                at = self._pair(table, at)
            at = self._skip(at)

    def _header(self, at: int) -> tuple[Path, int]:
        many = self.text.startswith("[[", at)
        parts, end = self._key(at + (2 if many else 1))
        path = self._within(parts[:-1]) + parts[-1:]
        if many:
            self.lines.by_path.setdefault(path, self._line(at))
            position = self.count.get(path, 0)
            self.count[path] = position + 1
            path = (*path, position)
        self.lines.by_path[path] = self._line(at)
        return path, self.text.index("]", end) + (2 if many else 1)

    def _within(self, parts: Path) -> Path:
        """A dotted header goes into the last element of each list on its way."""
        path: Path = ()
        for part in parts:
            path = (*path, part)
            if path in self.count:
                path = (*path, self.count[path] - 1)
        return path

    def _pair(self, around: Path, at: int) -> int:
        """One `key = value`; gives where it ends."""
        parts, end = self._key(at)
        path = around + parts
        self.lines.by_path[path] = self._line(at)
        return self._value(path, self._skip(self.text.index("=", end) + 1))

    def _value(self, path: Path, at: int) -> int:
        if self.text[at] == "[":
            return self._list(path, at + 1)
        if self.text[at] == "{":
            return self._inline(path, at + 1)
        string = _STRING.match(self.text, at)
        if string:
            return string.end()
        while at < len(self.text) and self.text[at] not in ",]}#\n":
            at += 1
        return at

    def _list(self, path: Path, at: int) -> int:
        position = 0
        at = self._skip(at, over=",")
        while self.text[at] != "]":
            element: Path = (*path, position)
            self.lines.by_path[element] = self._line(at)
            at = self._skip(self._value(element, at), over=",")
            position += 1
        return at + 1

    def _inline(self, path: Path, at: int) -> int:
        at = self._skip(at, over=",")
        while self.text[at] != "}":
            at = self._skip(self._pair(path, at), over=",")
        return at + 1

    def _key(self, at: int) -> tuple[Path, int]:
        parts: list[str | int] = []
        while match := _KEY_PART.match(self.text, at):
            parts.append(next(group for group in match.groups()[:3] if group is not None))
            at = match.end()
            if not match[4]:
                break
        return tuple(parts), at

    def _skip(self, at: int, over: str = "") -> int:
        """Past white space, comments and the given signs."""
        while at < len(self.text):
            if self.text[at] == "#":
                comment = _COMMENT.match(self.text, at)
                at = comment.end() if comment else at + 1
            elif self.text[at].isspace() or self.text[at] in over:
                at += 1
            else:
                break
        return at

    def _line(self, at: int) -> int:
        return bisect_right(self.starts, at)
