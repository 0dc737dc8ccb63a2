import { expect, it } from "vitest";
import { en } from "../../../client/i18n/en.ts";
import { fr } from "../../../client/i18n/fr.ts";
import { deed } from "../../../client/store/deed.ts";

it("what was removed is named where it is one thing with a name, and counted elsewhere", () => {
	const twitter = { en: "Twitter, Inc.", fr: "Twitter SA" };
	expect(en.deeds.of(deed("removed", 1, twitter))).toBe("Twitter, Inc. removed");
	expect(fr.deeds.of(deed("removed", 1, twitter))).toBe("élément retiré (Twitter SA)");
	expect(en.deeds.of(deed("removed"))).toBe("1 thing removed");
	expect(fr.deeds.of(deed("removed", 3))).toBe("3 éléments retirés");
});
