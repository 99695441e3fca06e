function Menu(p: { open: boolean }) { return <nav />; }
type Box<Menu> = { value: Menu };
const a = <Menu open />;
