namespace ui { export function Title() { return <h1 />; } }
const a = <ui.Title />;
const b = ui.Title();
