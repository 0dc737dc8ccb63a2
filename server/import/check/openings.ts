import { labelOfId } from "../../../model/ids.ts";
import type { Problem } from "../problem.ts";
import type { DataSet } from "../read-data-set.ts";
import type { World } from "../world.ts";
import { nearestId } from "./references.ts";

const isDrawn = (id: string): boolean => {
	const label = labelOfId(id);
	return label !== null && label !== "ATTRIBUTE";
};

/** What a data set opens on is there, and can be drawn. */
export function openings(dataSets: readonly DataSet[], { byId }: World): readonly Problem[] {
	const drawn = [...byId.keys()].filter(isDrawn);
	return dataSets.flatMap(({ about, places }) =>
		(["around", "path"] as const).flatMap((key) =>
			(about.opening?.[key] ?? []).flatMap((id, index) => {
				if (id === undefined || (byId.has(id) && isDrawn(id))) return [];
				const near = nearestId(id, drawn);
				const message = byId.has(id) ? `${id} is not drawn in the picture` : `there is no ${id}`;
				const hint =
					near === null ? "name a person, company, product, deal, statement or event" : `the nearest id is ${near}`;
				return [places.dataset.problem(["opening", key, index], message, hint)];
			}),
		),
	);
}
