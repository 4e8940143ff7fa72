/** How wide some words are, in signs of Latin type; signs of Chinese, Japanese and Korean count twice. */
export const widthOf = (words: string): number => [...words].reduce((width, sign) => width + (sign >= '\u2e80' ? 2 : 1), 0);
