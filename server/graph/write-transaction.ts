import { setTimeout as after } from "node:timers/promises";
import neo4j, { type Transaction } from "neo4j-driver";
import { isTooLarge } from "./errors.ts";

/** How often one is tried that others stand in the way of. */
const tries = 5;

/**
 * Runs and commits a transaction, and tries again where others stood in its way. The driver's own function would also try
 * again what the database has too little memory for: a large import would fail after twice as long.
 */
export async function writeTransaction<Begun extends Pick<Transaction, "commit" | "close">, T>(
	session: { readonly beginTransaction: () => Begun },
	work: (transaction: Begun) => Promise<T>,
): Promise<T> {
	for (let tried = 1; ; tried += 1) {
		const transaction = session.beginTransaction();
		try {
			const result = await work(transaction);
			await transaction.commit();
			return result;
		} catch (error) {
			await transaction.close();
			if (tried === tries || isTooLarge(error) || !neo4j.isRetryableError(error)) throw error;
			await after(tried * (200 + Math.random() * 200));
		}
	}
}
