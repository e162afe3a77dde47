/** Proves to the compiler that a switch over a union has a case for every member. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
