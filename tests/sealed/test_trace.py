# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What strace writes is read for what it says."""

from pathlib import Path

import pytest

from tests.sealed.trace import Call, calls, changed, families, outside, places

CWD = Path("/here")


def one(line: str) -> Call:
    (call,) = calls(line)
    return call


def test_a_line_is_a_call_with_its_arguments_and_result() -> None:
    call = one('openat(AT_FDCWD</here>, "/a, b", O_RDWR|O_CREAT, 0600) = 3</a, b>')
    assert call == Call("openat", ("AT_FDCWD</here>", '"/a, b"', "O_RDWR|O_CREAT", "0600"), "3</a, b>")


def test_a_structure_is_one_argument() -> None:
    line = (
        'connect(5<socket:[7]>, {sa_family=AF_UNIX, sun_path=@"/tmp/x, y"}, 21) = -1 ECONNREFUSED (Connection refused)'
    )
    assert list(places([one(line)])) == [("connect", '{sa_family=AF_UNIX, sun_path=@"/tmp/x, y"}')]


def test_a_string_may_hold_whatever_divides_elsewhere() -> None:
    assert one(r'mkdir("a\"), (b\\", 0777) = 0').arguments == (r'"a\"), (b\\"', "0777")


def test_what_is_no_call_is_passed_over() -> None:
    text = '--- SIGCHLD {si_signo=SIGCHLD} ---\n+++ exited with 0 +++\nrmdir("a") = 0\n'
    assert [call.name for call in calls(text)] == ["rmdir"]


@pytest.mark.parametrize(
    ("line", "paths"),
    [
        ('openat(AT_FDCWD</here>, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 3</etc/hosts>', []),
        ('open("new", O_WRONLY|O_CREAT, 0666) = 3</here/new>', ["/here/new"]),
        # Where a link led to, not where it lies.
        ('openat(AT_FDCWD</here>, "/data/link", O_WRONLY) = 3</etc/passwd>', ["/etc/passwd"]),
        ('openat(AT_FDCWD</here>, "/c", O_RDWR|O_TMPFILE, 0600) = 4</c/#24>(deleted)', ["/c/#24"]),
        # What was refused was to be written all the same.
        ('openat(AT_FDCWD</here>, "/etc/x", O_WRONLY|O_CREAT, 0666) = -1 EACCES (Permission denied)', ["/etc/x"]),
        ('openat(7</data>, "a/../b", O_RDWR) = -1 ENOENT (No such file or directory)', ["/data/b"]),
        ('creat("/a", 0644) = 3</a>', ["/a"]),
        ('mkdir("/home/x", 0777) = 0', ["/home/x"]),
        ('mkdir("/home/x", 0777) = -1 EEXIST (File exists)', []),
        ('rename("/a", "b") = 0', ["/a", "/here/b"]),
        ('renameat2(AT_FDCWD</here>, "a", 5</d>, "b", RENAME_NOREPLACE) = 0', ["/here/a", "/d/b"]),
        ('unlinkat(5</d>, "b", AT_REMOVEDIR) = 0', ["/d/b"]),
        ('symlink("/target", "/link") = 0', ["/link"]),
        ('symlinkat("/target", 5</d>, "link") = 0', ["/d/link"]),
        ('linkat(AT_FDCWD</here>, "/proc/self/fd/8", AT_FDCWD</here>, "/d/b", AT_SYMLINK_FOLLOW) = 0', ["/d/b"]),
        ("utimensat(5</d/f>, NULL, NULL, 0) = 0", ["/d/f"]),
        ('utimensat(AT_FDCWD</here>, "f", NULL, 0) = 0', ["/here/f"]),
        ("fchmod(5</d/f>, 0600) = 0", ["/d/f"]),
        (r'unlink("/d/\305\240nore") = 0', ["/d/Šnore"]),
        ("socket(AF_UNIX, SOCK_STREAM, 0) = 3<socket:[1]>", []),
    ],
)
def test_what_a_call_changes(line: str, paths: list[str]) -> None:
    assert [str(path) for path in changed(one(line), CWD)] == paths


def test_each_family_counts_though_none_was_given() -> None:
    lines = (
        "socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3<socket:[1]>\n"
        "socketpair(AF_UNIX, SOCK_STREAM, 0, [4<socket:[2]>, 5<socket:[3]>]) = 0\n"
        "socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = -1 EAFNOSUPPORT (Address family not supported by protocol)\n"
    )
    assert families(calls(lines)) == {"AF_UNIX", "AF_INET6"}


def test_outside_is_what_lies_in_none_of_the_folders() -> None:
    paths = (Path("/data/a/b"), Path("/data"), Path("/database"), Path("/dev/null"), Path("/etc/x"))
    assert outside(paths, (Path("/data"), "/dev/null")) == {"/database", "/etc/x"}
