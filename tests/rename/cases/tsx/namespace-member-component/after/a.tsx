namespace ui { export function Heading() { return <h1 />; } }
const a = <ui.Heading />;
const b = ui.Heading();
