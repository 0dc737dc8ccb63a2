import "@fontsource-variable/inter/opsz.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/top-bar.css";
import "./styles/explore.css";
import "./styles/rail.css";
import "./styles/inspector.css";
import "./styles/time-bar.css";
import "./styles/compare.css";
import "./styles/phone.css";
import { render } from "preact";
import { loadPicture } from "./components/load-picture.ts";
import { Page } from "./components/page.tsx";
import { followAddress } from "./store/address.ts";
import { followComparison } from "./store/compare/fetched-comparison.ts";
import { fetchDatasets } from "./store/datasets.ts";
import { followSelection, retryWhenBack } from "./store/details.ts";
import { announceLanguage } from "./store/language.ts";
import { followScene } from "./store/omitted.ts";
import { route } from "./store/route.ts";
import { followBrowser } from "./store/theme.ts";

// On its way while the page asks for its first view.
if (route.peek().view === "explore") void loadPicture();
followBrowser();
announceLanguage();
followAddress();
followSelection();
followScene();
followComparison();
retryWhenBack();
void fetchDatasets();

const page = document.getElementById("page");
if (page !== null) render(<Page />, page);
