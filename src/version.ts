/** Version of this copy of the library, that of package.json; two copies on one page are told apart by it. */
export const version = '1.0.0';
