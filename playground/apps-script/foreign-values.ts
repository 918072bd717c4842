/** Objects of another realm fail `instanceof`: their kind is in their tag. */
export function isForeignDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function isForeignError(value: unknown): value is Error {
  return Object.prototype.toString.call(value) === '[object Error]';
}

export function asForeignDate(value: unknown): Date {
  if (isForeignDate(value)) return value;
  throw new Error('The realm made no Date.');
}

export function asForeignError(value: unknown): Error {
  if (isForeignError(value)) return value;
  throw new Error('The realm made no Error.');
}
