function Card() { return <p />; }
export const card = <Card />;
