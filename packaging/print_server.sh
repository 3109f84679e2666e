#!/bin/sh
# A print server with a PDF printer on this machine, for `make test-printing`: needs root, and Debian or one of its relatives.
# Where cupsd runs already, it is used as it is; a queue of the PDF printer that is there already, too.
set -eu
[ "$(id -u)" = 0 ] || { echo "A print server is set up by root; run this as root once, then make test-printing as anybody." >&2; exit 1; }
if ! command -v cupsd >/dev/null 2>&1 || [ ! -x /usr/lib/cups/backend/cups-pdf ]; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends cups cups-client printer-driver-cups-pdf
fi
lpstat -r 2>/dev/null | grep -q "is running" || cupsd
for _ in 1 2 3 4 5 6 7 8 9 10; do lpstat -r 2>/dev/null | grep -q "is running" && break; sleep 1; done
lpstat -v 2>/dev/null | grep -q "cups-pdf:" && exit 0
lpadmin -p PDF -E -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd
