function Label({ for: target, text }: { for: string; text: string }) {
  return <p title={target}>{text}</p>;
}
export const label = <Label for="a" text="b" />;
