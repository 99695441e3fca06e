function Card() { return <p />; }
const Panel = () => <Card />;
export const panel = <Panel />;
