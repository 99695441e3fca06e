const Menu = (p: { open: boolean }) => <nav />;
type MenuProps = Parameters<typeof Menu>[0];
const a = <Menu open />;
