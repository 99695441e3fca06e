export function Frame() { return <p />; }
