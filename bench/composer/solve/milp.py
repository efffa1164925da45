"""Solves the whole-number problem in a folder with scipy's HiGHS; the log goes to standard output, the solution to files."""
import json
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csc_matrix

folder = Path(sys.argv[1])
head = json.loads((folder / "head.json").read_text())


def read(name, kind):
    return np.fromfile(folder / f"{name}.bin", dtype=kind)


shape = (head["rows"], head["columns"])
matrix = csc_matrix((read("values", "<f8"), read("indices", "<i4"), read("starts", "<i4")), shape=shape)
found = milp(
    read("objective", "<f8"),
    integrality=read("whole", "u1").astype(int),
    bounds=Bounds(read("lower", "<f8"), read("upper", "<f8")),
    constraints=LinearConstraint(matrix, read("rowLower", "<f8"), read("rowUpper", "<f8")),
    options={"disp": True, "time_limit": head["seconds"], "mip_rel_gap": head["gap"]},
)
if found.x is not None:
    found.x.astype("<f8").tofile(folder / "x.bin")
answer = {"done": found.status == 0, "bound": found.mip_dual_bound, "objective": found.fun}
(folder / "answer.json").write_text(json.dumps(answer))
