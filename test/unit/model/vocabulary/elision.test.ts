import { expect, it } from "vitest";
import { followedBy, ofName } from "../../../../model/vocabulary/elision.ts";

it("« de » loses its vowel before a name that begins with one, whatever its case and accents", () => {
	expect(ofName("OpenAI")).toBe("d’OpenAI");
	expect(ofName("Élysée")).toBe("d’Élysée");
	expect(ofName("hiver 2018")).toBe("d’hiver 2018");
	expect(ofName("Microsoft")).toBe("de Microsoft");
	expect(ofName("X Corp.")).toBe("de X Corp.");
});

it("a phrase that ends in « de » goes on with the name as it is said, and any other as it is", () => {
	expect(followedBy("siège au conseil d’administration de", "OpenAI")).toBe(
		"siège au conseil d’administration d’OpenAI",
	);
	expect(followedBy("est une filiale de", "Microsoft")).toBe("est une filiale de Microsoft");
	expect(followedBy("a fondé", "OpenAI")).toBe("a fondé OpenAI");
	expect(followedBy("is a subsidiary of", "Alphabet")).toBe("is a subsidiary of Alphabet");
});
