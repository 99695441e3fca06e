function Icon() { return <i />; }
export function Button({ kind }: { kind: string }) {
  const Part = kind;
  return <b title={Part}><Icon /></b>;
}
