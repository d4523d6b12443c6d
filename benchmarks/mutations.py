"""What ``mutants.py`` can change in a piece of Python so that it means something else."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SWAPS: dict[type, type] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitAnd: ast.BitOr,
}
# What these are called with changes no answer: what may be set, how much is kept.
_NO_MATTER = {"TypeVar", "dataclass", "lru_cache"}
_ENDS = 60  # letters that are told of a long text, first and last


class Mutant(NamedTuple):
    """A file, the piece of it that is replaced, in bytes, and by what."""

    file: Path
    start: int
    end: int
    text: str

    def lines(self) -> range:
        """Return the numbers of the lines on which the piece stands."""
        source = self.file.read_bytes()
        first = source[: self.start].count(b"\n") + 1
        return range(first, first + 1 + source[self.start : self.end].count(b"\n"))

    def told(self) -> str:
        """Say what is replaced, and by what."""
        old = self.file.read_bytes()[self.start : self.end].decode()
        return " -> ".join(_short(" ".join(text.split())) for text in (old, self.text))


def _short(text: str) -> str:
    return text if len(text) <= 2 * _ENDS else f"{text[:_ENDS]} ... {text[-_ENDS:]}"


def changed(node: ast.AST) -> str | None:  # noqa: C901, PLR0911, PLR0912 - a case for each change
    """Return the text of a node that says something else, or None where there is none."""
    match node:
        case ast.Compare(left, [op], [right]) if type(op) in SWAPS:
            return ast.unparse(ast.Compare(left, [SWAPS[type(op)]()], [right]))
        case ast.BoolOp(op, values):
            return ast.unparse(ast.BoolOp(SWAPS[type(op)](), values))
        case ast.BinOp(left, op, right) if type(op) in SWAPS:
            return ast.unparse(ast.BinOp(left, SWAPS[type(op)](), right))
        case ast.UnaryOp(ast.Not(), operand):
            return ast.unparse(operand)
        case ast.IfExp(test, body, orelse):
            return ast.unparse(ast.IfExp(test, orelse, body))
        case ast.Constant(bool() as value):
            return repr(not value)
        case ast.Constant(int() | float() as value):
            return repr(value + 1)
        case ast.Constant(str() as value) if value:
            return repr(value + "x")
        case ast.Return(ast.Constant(None | False)):  # as good as nothing
            return None
        case ast.Return(ast.expr()):
            return "return None"
        case ast.Expr(ast.Call() | ast.Yield()):
            return "pass"
        case ast.Continue():
            return "break"
        case ast.Break():
            return "continue"
    return None


def places(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that run: no annotations, docstrings, or what only type checkers see."""
    if isinstance(node, ast.JoinedStr):  # before Python 3.12 its parts have no places
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        return
    if isinstance(node, ast.Call) and ast.unparse(node.func) in _NO_MATTER:
        return
    if isinstance(node, ast.keyword) and node.arg == "strict":
        return  # of zip: what stands in tables beside each other is as long
    yield node
    for name, value in ast.iter_fields(node):
        if name not in ("annotation", "returns", "msg"):  # of an assertion, which does not fail
            for inner in value if isinstance(value, list) else [value]:
                if isinstance(inner, ast.AST):
                    yield from places(inner)


def mutants(file: Path) -> Iterator[Mutant]:
    """Yield every change of a file."""
    source = file.read_bytes()
    lines = [0]
    for line in source.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    for node in places(ast.parse(source)):
        text = changed(node)
        if text is not None and isinstance(node, ast.expr | ast.stmt):
            start = lines[node.lineno - 1] + node.col_offset
            end = lines[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
            yield Mutant(file, start, end, f"({text})" if isinstance(node, ast.expr) else text)


def in_function(source: str, line: int) -> bool:
    """Return whether a line is part of a function's body, and runs when that is called."""
    return any(
        node.body[0].lineno <= line <= (node.end_lineno or 0)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
