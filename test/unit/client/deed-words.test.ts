import { expect, it } from "vitest";
import { en } from "../../../client/i18n/en.ts";
import { fr } from "../../../client/i18n/fr.ts";
import { deed, legendDeed } from "../../../client/store/deed.ts";

it("what was removed is named where it is one thing with a name, and counted elsewhere", () => {
	const twitter = { en: "Twitter, Inc.", fr: "Twitter SA" };
	expect(en.deeds.of(deed("removed", 1, twitter))).toBe("Twitter, Inc. removed");
	expect(fr.deeds.of(deed("removed", 1, twitter))).toBe("élément retiré (Twitter SA)");
	expect(en.deeds.of(deed("removed"))).toBe("1 thing removed");
	expect(fr.deeds.of(deed("removed", 3))).toBe("3 éléments retirés");
});

it("what was set in the legend is named by its row, in the language of the page when it is asked", () => {
	expect(en.deeds.of(legendDeed(() => "Event"))).toBe("“Event” in the legend");
	expect(fr.deeds.of(legendDeed(() => "Événement"))).toBe("«\u00a0Événement\u00a0» dans la légende");
	expect(en.deeds.of(legendDeed())).toBe("the legend set otherwise");
});
