const Title = (p: { text: string }) => <h1>{p.text}</h1>;
type P = Parameters<typeof Title>[0];
const p: P = { text: 'a' };
