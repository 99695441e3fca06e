export function Title({ text }: { text: string }) {
  return <p>{text.toUpperCase()}</p>;
}
