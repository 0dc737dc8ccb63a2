import { compare } from "./en/compare.ts";
import { embed } from "./en/embed.ts";
import { exporting } from "./en/exporting.ts";
import { growing } from "./en/growing.ts";
import { inspector } from "./en/inspector.ts";
import { legend } from "./en/legend.ts";
import { page } from "./en/page.ts";
import { picture } from "./en/picture.ts";
import { figure } from "./en/plural.ts";
import { portrait } from "./en/portrait.ts";
import { said } from "./en/said.ts";
import { search } from "./en/search.ts";
import { stories } from "./en/stories.ts";
import { tie } from "./en/tie.ts";
import { time } from "./en/time.ts";
import { views } from "./en/views.ts";

/** The page's words in English, but for those of reports; `fr.ts` has the same keys. */
export const en = {
	figure,
	...page,
	...search,
	...legend,
	...picture,
	...inspector,
	...tie,
	...time,
	...compare,
	...exporting,
	...stories,
	...growing,
	...portrait,
	...embed,
	...views,
	...said,
};

export type Messages = typeof en;
