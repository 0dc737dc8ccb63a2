/**
 * A record some of whose values may be missing, because they were mistaken: what is right in it is still checked,
 * so that one mistake hides no other.
 */
export type Draft<T> = T extends string | number | boolean | null | undefined
	? T
	: T extends readonly (infer Item)[]
		? readonly (Draft<Item> | undefined)[]
		: { readonly [Key in keyof T]?: Draft<T[Key]> | undefined };
