/** Points with their sign, coloured by it. */
export function PointsChip({ text }: { readonly text: string }) {
  const tone = text.startsWith('-') ? 'negative' : text.startsWith('+') ? 'positive' : 'plain';
  return <span class={`points-chip ${tone}`}>{text.replace('-', '−')}</span>;
}
