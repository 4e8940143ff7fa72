/** The beginning of a text that somebody else wrote, inside a sentence: it may be as long as its file, and the sentence is what is to be read. @param most signs; default 60 */
export const shortened = (text: string, most = 60): string => (text.length > most ? `${[...text.slice(0, most - 1)].join('')}…` : text);
