"""SMAA with numpy: an argsort a draw, many draws at once. Reads values, writes times and shares."""

import json
import sys
import time

import numpy as np

order = json.loads(sys.stdin.readline())
values = np.array(order["values"])
size, criteria = values.shape
draws, chunk, times = order["points"], 1000, order["times"]
rng = np.random.default_rng(1)
ranks = np.arange(size)


def run(draws):
    counts = np.zeros(size * size, np.int64)
    for done in range(0, draws, chunk):
        weights = rng.standard_exponential((min(chunk, draws - done), criteria))
        weights /= weights.sum(1, keepdims=True)
        best_first = np.argsort(-(weights @ values.T), axis=1)
        counts += np.bincount((best_first * size + ranks).ravel(), minlength=size * size)
    return counts.reshape(size, size)


run(chunk)
print(json.dumps({"version": np.__version__, "python": sys.version.split()[0]}), flush=True)
# One run a line, whenever asked, so that it takes turns with the others.
for _ in range(times):
    if not sys.stdin.readline():
        break
    start = time.perf_counter()
    counts = run(draws)
    spent = (time.perf_counter() - start) * 1000
    print(json.dumps({"time": spent, "firsts": (counts[:, 0] / draws).tolist()}), flush=True)
