import { OpeningSceneDocument } from "./api/generated/graphql.ts";
import { askEarly } from "./api/request.ts";
import { openingQuestion } from "./store/opening-question.ts";

// What the page opens on, where the address says nothing else: on its way before the page's other code has run.
if (location.pathname === "/" && location.hash === "") askEarly(OpeningSceneDocument, openingQuestion);
