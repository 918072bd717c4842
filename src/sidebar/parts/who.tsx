/** A person by the address before its @; the whole of it is there to be pointed at. */
export function Who({ user }: { readonly user: string }) {
  return <span title={user}>{user.replace(/@.*/, '')}</span>;
}
