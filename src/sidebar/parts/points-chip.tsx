/** Points with their sign, coloured by it. */
export function PointsChip({ text }: { readonly text: string }) {
  const tone = text.startsWith('-') ? 'bad' : text.startsWith('+') ? 'good' : 'even';
  return <b class={`mark ${tone}`}>{text.replace('-', '−')}</b>;
}
