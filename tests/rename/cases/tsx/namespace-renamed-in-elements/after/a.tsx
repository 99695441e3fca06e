namespace widgets { export const Title = () => <h1 />; }
const a = <widgets.Title></widgets.Title>;
