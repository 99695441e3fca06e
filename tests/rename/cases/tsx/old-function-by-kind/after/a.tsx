function Nav(p: { open: boolean }) { return <nav />; }
type Box<Menu> = { value: Menu };
const a = <Nav open />;
