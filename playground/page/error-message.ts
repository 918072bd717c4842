/** An error's message. The script's errors are of another realm, where `instanceof Error` does not hold. */
export function messageOf(cause: unknown): string {
  if (
    typeof cause === 'object' &&
    cause !== null &&
    'message' in cause &&
    typeof cause.message === 'string'
  ) {
    return cause.message;
  }
  return String(cause);
}
