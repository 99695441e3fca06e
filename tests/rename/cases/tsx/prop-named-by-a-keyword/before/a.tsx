function Label({ target, text }: { target: string; text: string }) {
  return <p title={target}>{text}</p>;
}
export const label = <Label target="a" text="b" />;
