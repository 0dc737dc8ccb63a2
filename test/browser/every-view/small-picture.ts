import { PNG } from "pngjs";

/** So many pixels a side become one: how fonts and edges are smoothed, which differs between machines, is lost in it. */
const side = 4;
/** Of 255: by so much a colour may differ, which no reader would see. */
const unseen = 24;

/** A picture with the mean colour of each square of pixels; what is over at its right and lower edge is left out. */
export function small(large: PNG): PNG {
	const picture = new PNG({ width: Math.floor(large.width / side), height: Math.floor(large.height / side) });
	for (let y = 0; y < picture.height; y++)
		for (let x = 0; x < picture.width; x++) {
			const to = (y * picture.width + x) * 4;
			for (let channel = 0; channel < 3; channel++) picture.data[to + channel] = mean(large, x, y, channel);
			picture.data[to + 3] = 255;
		}
	return picture;
}

function mean({ data, width }: PNG, x: number, y: number, channel: number): number {
	let sum = 0;
	for (let down = 0; down < side; down++)
		for (let right = 0; right < side; right++)
			sum += data[((y * side + down) * width + x * side + right) * 4 + channel] ?? 0;
	return Math.round(sum / (side * side));
}

/** In how many places two small pictures differ so that it is seen; all of them where they are not as large. */
export function differing(a: PNG, b: PNG): number {
	const places = a.width * a.height;
	if (a.width !== b.width || a.height !== b.height) return places;
	let count = 0;
	for (let place = 0; place < places; place++)
		if ([0, 1, 2].some((channel) => Math.abs(at(a, place, channel) - at(b, place, channel)) > unseen)) count += 1;
	return count;
}

const at = ({ data }: PNG, place: number, channel: number): number => data[place * 4 + channel] ?? 0;
