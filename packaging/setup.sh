#!/bin/sh
# Makes .venv ready in the checkout: packaging/setup.sh run | test
# Safe to call each time: it does nothing when nothing changed.
set -eu
kind=${1:-run}
cd "$(dirname "$0")/.."

wanted() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"; }

# 1. System packages, on Debian and its relatives; elsewhere Qt's own requirements are met by the desktop.
lists=packaging/debian-packages.txt
[ "$kind" = test ] && lists="$lists packaging/debian-test-packages.txt"
if command -v apt-get >/dev/null 2>&1; then
    missing=
    for package in $(wanted $lists); do
        state=$(dpkg-query -W -f '${Status}\n' "$package" "$package:$(dpkg --print-architecture)" "${package}t64" 2>/dev/null || true)
        case "$state" in *"install ok installed"*) ;; *) missing="$missing $package" ;; esac
    done
    if [ -n "$missing" ]; then
        sudo=
        if [ "$(id -u)" != 0 ]; then
            if ! command -v sudo >/dev/null 2>&1; then
                echo "These system packages are missing:$missing" >&2
                echo "Install them as root (apt-get install$missing) and run this again." >&2
                exit 1
            fi
            sudo=sudo
        fi
        echo "Installing system packages:$missing"
        $sudo apt-get update -q
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
    fi
fi

# 2. The Python environment; made anew when pyproject.toml or the interpreter changed.
python=${PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Python 3.11 or newer is needed; $("$python" --version) was found. Set PYTHON to another one." >&2
    exit 1
fi
key="$(cksum < pyproject.toml) $("$python" -c 'import sys; print(sys.executable, sys.version)')"
stamp=.venv/ready-$kind
if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$key" ]; then
    echo "Setting up .venv (once)"
    if ! .venv/bin/python -c 'import pip' >/dev/null 2>&1; then
        rm -rf .venv
        "$python" -m venv .venv
    fi
    extra='[fast]'
    [ "$kind" = test ] && extra='[dev]'
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -e ".$extra"
    printf '%s\n' "$key" > "$stamp"
fi
