const Glyph = () => <i />;
const Button = (p: { icon: any }) => <button>{p.icon}</button>;
const a = <Button icon={<Glyph />}>Icon</Button>;
