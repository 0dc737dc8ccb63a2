import type { Words } from "./types.ts";

/** How a state is said to have begun and ended, read from `from` to `to`. */
export interface Turns {
	/** "joined the board of". */
	readonly began: Words;
	/** "left the board of". */
	readonly ended: Words;
}

/** How a deal is said to have been made, of those who gave and of those who received. */
export interface DealDeeds {
	/** "invested". */
	readonly given: Words;
	/** "received the investment". */
	readonly received: Words;
}

const words = (en: string, fr: string): Words => ({ en, fr });

const turns: Readonly<Record<string, Turns>> = {
	LEADS: {
		began: words("began to lead", "a pris la direction de"),
		ended: words("ceased to lead", "a quitté la direction de"),
	},
	WORKS_AT: { began: words("joined", "a rejoint"), ended: words("left", "a quitté") },
	BOARD_MEMBER_OF: {
		began: words("joined the board of", "a rejoint le conseil d’administration de"),
		ended: words("left the board of", "a quitté le conseil d’administration de"),
	},
	OFFICER_OF: {
		began: words("became an officer of", "a pris ses fonctions chez"),
		ended: words("ceased to be an officer of", "a quitté ses fonctions chez"),
	},
	OWNS: {
		began: words("came to own", "a commencé à posséder"),
		ended: words("ceased to own", "a cessé de posséder"),
	},
	CONTROLS: {
		began: words("took control of", "a pris le contrôle de"),
		ended: words("ceased to control", "a cessé de contrôler"),
	},
	SUBSIDIARY_OF: {
		began: words("became a subsidiary of", "a rejoint le groupe"),
		ended: words("ceased to be a subsidiary of", "a quitté le groupe"),
	},
	BACKS: {
		began: words("began to back", "a commencé à soutenir"),
		ended: words("ceased to back", "a cessé de soutenir"),
	},
	INVESTS_IN: {
		began: words("became an investor in", "a commencé à investir dans"),
		ended: words("ceased to be an investor in", "a cessé d’investir dans"),
	},
	PARTNER_OF: {
		began: words("became a partner of", "a noué un partenariat avec"),
		ended: words("ceased to be a partner of", "a mis fin à son partenariat avec"),
	},
	COMPETES_WITH: {
		began: words("began to compete with", "a commencé à concurrencer"),
		ended: words("ceased to compete with", "a cessé de concurrencer"),
	},
	SUPPLIES: {
		began: words("began to supply", "a commencé à fournir"),
		ended: words("ceased to supply", "a cessé de fournir"),
	},
	USES: { began: words("began to use", "a commencé à utiliser"), ended: words("ceased to use", "a cessé d’utiliser") },
};

const deeds: Readonly<Record<string, DealDeeds>> = {
	donation: {
		given: words("donated money", "a fait un don"),
		received: words("received the donation", "a reçu le don"),
	},
	pledge: {
		given: words("pledged money", "a promis un don"),
		received: words("received the pledge", "a reçu la promesse de don"),
	},
	investment: {
		given: words("invested", "a investi"),
		received: words("received the investment", "a reçu l’investissement"),
	},
	grant: {
		given: words("made a grant", "a accordé une subvention"),
		received: words("received the grant", "a reçu la subvention"),
	},
	round: {
		given: words("took part in a funding round", "a participé à un tour de table"),
		received: words("raised the money", "a levé les fonds"),
	},
};

/** Of a type of relationships that are states; undefined for those of data sets, which have their plain wording alone. */
export function turnsOf(type: string): Turns | undefined {
	return Object.hasOwn(turns, type) ? turns[type] : undefined;
}

/** Of a kind of deals; undefined where there is no more to say than its name. */
export function deedsOf(kind: string): DealDeeds | undefined {
	return Object.hasOwn(deeds, kind) ? deeds[kind] : undefined;
}
