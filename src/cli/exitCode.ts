/** What the program ends with. Signals end it with 128 and their number, as shells count. */
export const EXIT = { done: 0, someFailed: 1, wrongUse: 2 } as const;
