"""A network of one's own: a process that can reach nothing but itself and its children, and be reached by nobody else.

Linux only. `python -m tests.trips.namespace COMMAND...` runs a command so, for example
`python -m tests.trips.namespace pytest -m slack`.
"""

import os
import socket
import struct
import sys
from collections.abc import Sequence

SIOCGIFFLAGS, IFF_UP = 0x8913, 0x1  # netdevice(7)


def in_namespace(command: Sequence[str]) -> list[str]:
    """The command line that runs `command` in a new network namespace, as the same user, with only loopback up.

    Needs `unshare` (util-linux 2.38) and `ip` (iproute2). Whoever is not root gets a user namespace around it, in which
    the capability to bring loopback up is kept.
    """
    mine = [] if os.geteuid() == 0 else ["--user", "--map-current-user", "--keep-caps"]
    return ["unshare", *mine, "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh", *command]


def is_private() -> bool:
    """No interface but loopback is up, so that what listens on every address is heard by nobody outside."""
    if sys.platform != "linux":
        return False
    import fcntl

    def is_up(name: str) -> bool:
        asked = struct.pack("16sH14x", name.encode(), 0)
        return bool(struct.unpack("16sH14x", fcntl.ioctl(probe, SIOCGIFFLAGS, asked))[1] & IFF_UP)

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        return [name for _, name in socket.if_nameindex() if is_up(name)] == ["lo"]


if __name__ == "__main__":
    wanted = in_namespace([sys.executable, "-m", *sys.argv[1:]])
    os.execvp(wanted[0], wanted)
