export default function Title() { return <h1 />; }
