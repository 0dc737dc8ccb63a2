import type { Words } from "../../../model/vocabulary/types.ts";
import type { Random } from "./random.ts";

const given =
	"Ada Amir Anna Bela Chen Clara Diego Elif Emil Fatou Grace Hana Igor Ines Jonas Kofi Lea Lin Maya Milo Nadia Noor Olga Omar Paul Rosa Sami Tara Tomas Yuki".split(
		" ",
	);
const family =
	"Abe Adler Bauer Costa Diallo Duval Eriksen Farah Garcia Haddad Ito Jansen Keller Laurent Mbeki Meyer Moreau Nakamura Novak Okafor Petrov Quinn Rossi Sato Silva Singh Tanaka Vidal Weber Zhou".split(
		" ",
	);
const things =
	"Arbor Beacon Cobalt Delta Ember Fathom Glacier Harbor Iris Juniper Kestrel Lumen Meridian Nimbus Orchard Prism Quarry Raven Summit Tundra".split(
		" ",
	);
const bodies = "Capital Dynamics Foundation Group Institute Labs Media Partners Robotics Systems Trust Works".split(
	" ",
);

export const personName = (n: number, random: Random) => `${random.pick(given)} ${random.pick(family)} ${n}`;
export const companyName = (n: number, random: Random) => `${random.pick(things)} ${random.pick(bodies)} ${n}`;
export const thingName = (n: number, random: Random) => `${random.pick(things)} ${n}`;

export const both = (text: string): Words => ({ en: text, fr: text });
