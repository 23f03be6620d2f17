"""The web server: a few processes of a few threads, on this machine's own address."""

import os
from collections.abc import Callable
from typing import Any

from django.core.wsgi import get_wsgi_application
from gunicorn.app.base import BaseApplication

from headway.web.config import shelves

THREADS = 4


class Server(BaseApplication):
    """Gunicorn with our settings and no others: its own files and variables are not read."""

    def __init__(self, *, address: str, port: int, told: Callable[[], None]) -> None:
        """Remember where to listen, and whom to tell once we do."""
        self._address, self._port, self._told = address, port, told
        super().__init__()

    def load_config(self) -> None:
        """Workers as there are cores; a line in the log for trouble only."""
        chosen: dict[str, Any] = {
            "bind": f"{self._address}:{self._port}",
            "workers": min(os.cpu_count() or 1, 4),
            "threads": THREADS,
            "worker_class": "gthread",
            "errorlog": "-",
            "loglevel": "warning",
            "proc_name": "headway",
            "when_ready": lambda _server: self._told(),
            "worker_exit": lambda _server, _worker: shelves.close(),
        }
        for name, value in chosen.items():
            self.cfg.set(name, value)

    def load(self) -> Callable[..., Any]:
        """The application, made in each worker: no open file is shared between them."""
        return get_wsgi_application()
