/** Bytes above which a file is not read: 20 MB. A report of 2,000 items has less than 2 MB. */
export const sizeLimit = 20_000_000;
