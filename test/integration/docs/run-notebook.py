"""Runs a notebook's cells in a Python that has no Jupyter, and writes the notebook with what they gave."""

import ast
import contextlib
import io
import json
import sys


def run(cell, names):
    """Its outputs, as Jupyter keeps them: what it printed, and the value of its last line."""
    tree = ast.parse("".join(cell["source"]))
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    printed, value = io.StringIO(), None
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, "cell", "exec"), names)
        if last is not None:
            value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)
    outputs = []
    if printed.getvalue():
        outputs.append({"name": "stdout", "output_type": "stream", "text": printed.getvalue().splitlines(True)})
    if value is not None:
        data = {"text/plain": repr(value).splitlines(True)}
        outputs.append({"data": data, "execution_count": None, "metadata": {}, "output_type": "execute_result"})
    return outputs


with open(sys.argv[1], encoding="utf-8") as file:
    notebook = json.load(file)
names = {}
for cell in notebook["cells"]:
    if cell["cell_type"] == "code":
        cell["outputs"] = run(cell, names)
sys.stdout.reconfigure(encoding="utf-8")
print(json.dumps(notebook, indent=1, ensure_ascii=False))
