CYPHER 25
SHOW INDEXES YIELD name, state
RETURN name, state
