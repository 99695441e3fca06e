namespace ui { export const Title = () => <h1 />; }
import Label = ui.Title;
const a = <Label />;
