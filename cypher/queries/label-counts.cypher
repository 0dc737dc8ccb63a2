CYPHER 25
RETURN COUNT { (:Person) } AS PERSON, COUNT { (:Company) } AS COMPANY, COUNT { (:Product) } AS PRODUCT,
  COUNT { (:Source) } AS SOURCE, COUNT { (:Funding) } AS FUNDING, COUNT { (:Statement) } AS STATEMENT,
  COUNT { (:Event) } AS EVENT, COUNT { (:Attribute) } AS ATTRIBUTE
