"""Runs a command and prints the seconds it took and the peak memory of its largest process in MB.

usage: measure.py OUTPUT COMMAND [ARGUMENT...]

The command's standard output goes to the file OUTPUT. Exits as the command does.
"""

import resource
import subprocess
import sys
import time

with open(sys.argv[1], "wb") as output:
    start = time.perf_counter()
    status = subprocess.call(sys.argv[2:], stdout=output)
    seconds = time.perf_counter() - start
peak_kib = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(f"{seconds:.3f} {peak_kib / 1024:.0f}")
sys.exit(status if status >= 0 else 128 - status)
