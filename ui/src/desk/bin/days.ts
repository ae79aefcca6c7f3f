/** How many days something can be put back. The rule is the desk's (`meeting::bin`); this is its word for a question. */
export const DAYS = 30;
