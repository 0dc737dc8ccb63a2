/** Whether a file is one that people may have beside those that are read: Markdown, plain text, hidden ones. */
export const isOther = (name: string): boolean => name.startsWith(".") || /\.(md|txt)$/i.test(name);
