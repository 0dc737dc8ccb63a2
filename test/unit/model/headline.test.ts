import { expect, it } from "vitest";
import { headline } from "../../../model/headline.ts";

it("says how a fact is put before what it says, where that is neither on record nor reported", () => {
	const said = "Microsoft controls OpenAI";
	for (const standing of ["CONFIRMED", "REPORTED"]) expect(headline(said, standing, "en")).toBe(said);
	expect(headline(said, "CLAIMED", "en")).toBe("Claimed: Microsoft controls OpenAI");
	expect(headline(said, "PLANNED", "en")).toBe("Planned: Microsoft controls OpenAI");
	expect(headline(said, "DENIED", "en")).toBe("Denied: Microsoft controls OpenAI");
	expect(headline("Microsoft contrôle OpenAI", "CLAIMED", "fr")).toBe("Affirmé : Microsoft contrôle OpenAI");
	expect(headline("Musk a fondé une société", "PLANNED", "fr")).toBe("Prévu : Musk a fondé une société");
	expect(headline("Musk dirige Twitter", "DENIED", "fr")).toBe("Démenti : Musk dirige Twitter");
});
