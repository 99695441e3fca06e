namespace ui { export const Title = () => <h1 />; }
import T = ui.Title;
const a = <T />;
