namespace ui { export const Title = () => <h1 />; }
const a = <ui.Title></ui.Title>;
