import { DOMParser } from "@xmldom/xmldom";
import { expect, it } from "vitest";
import { iframeCode } from "../../../client/export/iframe.ts";

it("the code of an iframe holds any address and title as they are", () => {
	const code = iframeCode("https://host.example/stories/a/3#v=1&l=en", `"Musk" & <OpenAI>`);
	const frame = new DOMParser().parseFromString(code, "text/html").documentElement;
	expect(frame?.tagName).toBe("iframe");
	expect(frame?.getAttribute("src")).toBe("https://host.example/stories/a/3?embed#v=1&l=en");
	expect(frame?.getAttribute("title")).toBe(`"Musk" & <OpenAI>`);
	expect(code.endsWith("></iframe>")).toBe(true);
});
