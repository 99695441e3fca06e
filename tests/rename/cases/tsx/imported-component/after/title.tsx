export function Heading() { return <h1 />; }
