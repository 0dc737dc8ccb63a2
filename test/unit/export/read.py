"""Reads a GraphML and a GEXF file with networkx and writes what it understood as JSON."""
import json
import sys

import networkx

graphml = networkx.read_graphml(sys.argv[1], force_multigraph=True)
gexf = networkx.read_gexf(sys.argv[2], version="1.3")

json.dump(
    {
        "graphml": {
            "nodes": dict(graphml.nodes(data=True)),
            "edges": [[key, start, end, data] for start, end, key, data in graphml.edges(keys=True, data=True)],
            "graph": {key: value for key, value in graphml.graph.items() if isinstance(value, str)},
        },
        "gexf": {
            "mode": gexf.graph["mode"],
            "nodes": dict(gexf.nodes(data=True)),
            "edges": [[data["id"], start, end, data] for start, end, data in gexf.edges(data=True)],
        },
    },
    sys.stdout,
)
