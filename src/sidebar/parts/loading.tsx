/** What is under way; the bars hold the place of what will come, so that nothing jumps. */
export function Loading({ text, rows = 4 }: { readonly text: string; readonly rows?: number }) {
  return (
    <div class="loading">
      <p role="status">{text}</p>
      <div class="progress" aria-hidden="true" />
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} class="skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}
