export default function Heading() { return <h1 />; }
