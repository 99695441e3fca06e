const event = 1;
type Handler = (event: string) => void;
const A = (p: { on: Handler }) => <b onClick={() => p.on(`${event}`)} />;
