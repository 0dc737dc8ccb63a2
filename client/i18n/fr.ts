import type { Messages } from "./en.ts";
import type { ReportMessages } from "./en-reports.ts";
import { compare } from "./fr/compare.ts";
import { drafts } from "./fr/drafts.ts";
import { embed } from "./fr/embed.ts";
import { exporting } from "./fr/exporting.ts";
import { growing } from "./fr/growing.ts";
import { inspector } from "./fr/inspector.ts";
import { legend } from "./fr/legend.ts";
import { page } from "./fr/page.ts";
import { picture } from "./fr/picture.ts";
import { figure } from "./fr/pluriel.ts";
import { portrait } from "./fr/portrait.ts";
import { reports } from "./fr/reports.ts";
import { said } from "./fr/said.ts";
import { search } from "./fr/search.ts";
import { stories } from "./fr/stories.ts";
import { tie } from "./fr/tie.ts";
import { time } from "./fr/time.ts";
import { views } from "./fr/views.ts";

/** The page’s words in French. */
export const fr: Messages & ReportMessages = {
	figure,
	...page,
	...search,
	...legend,
	...picture,
	...inspector,
	...tie,
	...time,
	...reports,
	...drafts,
	...compare,
	...exporting,
	...stories,
	...growing,
	...portrait,
	...embed,
	...views,
	...said,
};
