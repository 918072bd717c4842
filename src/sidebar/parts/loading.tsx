export function Loading({ text }: { readonly text: string }) {
  return (
    <div class="stack" role="status">
      {text}
      <div class="progress" />
    </div>
  );
}
