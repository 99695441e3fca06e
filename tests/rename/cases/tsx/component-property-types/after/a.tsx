const Title = (p: { label: string }) => <h1>{p.label}</h1>;
type P = Parameters<typeof Title>[0];
const p: P = { label: 'a' };
