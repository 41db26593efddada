"""Type hints at run time. Names that only type checkers import are imported when somebody asks for hints."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import resolve_name
from inspect import get_annotations, getsource, unwrap
from threading import Lock
from typing import Any, ForwardRef, get_args, get_type_hints

_PACKAGE = __name__.rpartition("._runtime")[0]
_LOCK = Lock()
_COMPLETE: set[str] = set()


def type_hints(
    described: type | Callable[..., Any], *, include_extras: bool = False
) -> dict[str, Any]:
    """The types of the arguments and of the result of a method, or of the fields of a class.

    `typing.get_type_hints` does not know the names that the package imports for type checkers only. After this function
    was called for a method or a class, it knows them in the whole module, and so do the libraries that use it. The
    source files of the package have to be there.
    """
    if isinstance(described, type):
        hints: dict[str, Any] = {}
        for base in reversed(described.__mro__):
            complete(base.__module__)
            namespace = vars(import_module(base.__module__))
            hints.update(_evaluated(get_annotations(base), namespace, include_extras))
        return hints
    function = unwrap(getattr(described, "__func__", described))
    complete(function.__module__)
    return get_type_hints(function, include_extras=include_extras)


def complete(name: str) -> None:
    """Imports what type checkers import in a module of the package and in those that it needs, and resolves aliases."""
    with _LOCK:
        modules: dict[str, _Module] = {}
        _collect(name, modules)
        pending = [alias for module in modules.values() for alias in module.aliases()]
        _bind(modules)
        while pending:
            # An alias that contains itself is `Any` where it does.
            chosen = [alias for alias in pending if alias.is_ready()] or pending[:1]
            for alias in chosen:
                alias.resolve()
            pending = [alias for alias in pending if alias not in chosen]
            _bind(modules)
        _COMPLETE.update(modules)


def _collect(name: str, modules: dict[str, _Module]) -> None:
    is_own = name == _PACKAGE or name.startswith(f"{_PACKAGE}.")
    if not is_own or name in _COMPLETE or name in modules:
        return
    module = modules[name] = _Module(name)
    for source, _, _ in module.imports:
        _collect(source, modules)


def _bind(modules: dict[str, _Module]) -> None:
    for module in modules.values():
        module.bind()


class _Module:
    """A module with all that it imports by name, also for type checkers only."""

    __slots__ = ("annotations", "imports", "namespace")

    def __init__(self, name: str) -> None:
        module = import_module(name)
        self.namespace = vars(module)
        self.annotations = get_annotations(module)
        self.imports = list(_imports(ast.parse(getsource(module)).body, module.__package__ or ""))

    def bind(self) -> None:
        """Imports the names."""
        for source, name, alias in self.imports:
            module = import_module(source)
            found = getattr(module, name, self)
            self.namespace[alias] = import_module(f"{source}.{name}") if found is self else found

    def aliases(self) -> Iterator[_Alias]:
        """The aliases of types that are text or have text inside."""
        for name, kind in self.annotations.items():
            if kind == "TypeAlias":
                yield _Alias(name, self.namespace)


class _Alias:
    """An alias of a type."""

    __slots__ = ("name", "namespace")

    def __init__(self, name: str, namespace: dict[str, Any]) -> None:
        self.name = name
        self.namespace = namespace

    def is_ready(self) -> bool:
        """Whether no name in it is an alias that is text itself."""
        value = self.namespace[self.name]
        parts = [value, *get_args(value)]
        texts = [part.__forward_arg__ if isinstance(part, ForwardRef) else part for part in parts]
        names = {
            node.id
            for text in texts
            if isinstance(text, str)
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.Name)
        }
        return not any(isinstance(self.namespace.get(name), str) for name in names)

    def resolve(self) -> None:
        """Replaces the text by the type."""
        namespace = {**self.namespace, self.name: Any}
        value = self.namespace[self.name]
        self.namespace[self.name] = _evaluated({self.name: value}, namespace, True)[self.name]


def _imports(body: list[ast.stmt], package: str) -> Iterator[tuple[str, str, str]]:
    """What the statements import by name: the module, the name there and the name here."""
    for node in body:
        if isinstance(node, ast.If):
            yield from _imports(node.body, package)
        elif isinstance(node, ast.ImportFrom):
            source = resolve_name("." * node.level + (node.module or ""), package)
            for one in node.names:
                yield source, one.name, one.asname or one.name


def _evaluated(
    annotations: dict[str, Any], namespace: dict[str, Any], include_extras: bool
) -> dict[str, Any]:
    """The annotations with all names resolved. A class accepts what a function does not, such as `Final`."""
    holder = type("Holder", (), {"__annotations__": annotations})
    return get_type_hints(holder, namespace, namespace, include_extras=include_extras)
