export function Title() { return <h1 />; }
