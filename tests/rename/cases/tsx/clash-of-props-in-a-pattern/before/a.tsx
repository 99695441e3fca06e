function Card({ label: text, title }: { label: string; title: string }) {
  return <p title={title}>{text}</p>;
}
export const card = <Card label="a" title="b" />;
