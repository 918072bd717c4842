/** Names a person by the part of the address before its @. Pointing at it shows the whole address. */
export function Who({ user }: { readonly user: string }) {
  return <span title={user}>{user.replace(/@.*/, '')}</span>;
}
