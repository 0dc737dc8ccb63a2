/** Whether « de » and « que » lose their vowel before a word. */
export const elides = (word: string): boolean => /^(?:[aeiouàâäéèêëîïôöùûü]|hiver\b)/i.test(word);

/** « d’OpenAI », « de Microsoft » */
export const ofName = (name: string): string => (elides(name) ? `d’${name}` : `de ${name}`);

/** A phrase and the name that it goes on with: « siège au conseil d’OpenAI », where the phrase ends in « de ». */
export const followedBy = (phrase: string, name: string): string =>
	/ de$/.test(phrase) ? `${phrase.slice(0, -2)}${ofName(name)}` : `${phrase} ${name}`;
