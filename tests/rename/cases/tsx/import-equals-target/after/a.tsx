namespace ui { export const Heading = () => <h1 />; }
import T = ui.Heading;
const a = <T />;
