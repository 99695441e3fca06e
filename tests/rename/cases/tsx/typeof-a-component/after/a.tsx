const Nav = (p: { open: boolean }) => <nav />;
type MenuProps = Parameters<typeof Nav>[0];
const a = <Nav open />;
